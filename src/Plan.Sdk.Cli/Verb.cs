using System.CommandLine;

namespace Plan.Sdk.Cli;

/// <summary>A verb of the command line, with examples for its help.</summary>
/// <param name="name">The word.</param>
/// <param name="description">What it does, Vietnamese and English.</param>
/// <param name="examples">Whole command lines.</param>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Whole command lines.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
