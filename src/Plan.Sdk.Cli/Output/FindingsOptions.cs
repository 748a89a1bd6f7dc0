using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli.Output;

/// <summary>How findings are shown beside other work.</summary>
/// <param name="Language">The language.</param>
/// <param name="All">Whether infos are shown.</param>
internal sealed record FindingsOptions(Language Language, bool All);
