namespace Plan.Sdk.Extensibility;

/// <summary>
/// Something that a plugin provides: an <see cref="IDataSource"/>, an <see cref="IPlanRule"/>, an <see cref="IDocumentWriter"/>,
/// <see cref="ITemplateFunctions"/> or an <see cref="IHealthProbe"/>. One object may be several of them. New abilities come as new interfaces.
/// </summary>
public interface IPluginPart;
