using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins;

/// <summary>What is said when a plugin does not start or a call of it fails.</summary>
internal static class PluginFailures
{
    /// <summary>The exception that callers of a part see, in the words of their user.</summary>
    public static DataSourceException ToException(Diagnostic diagnostic) =>
        new(new LocalizedText(diagnostic.GetMessage(Language.Vietnamese), diagnostic.GetMessage(Language.English)), new PluginFailureException(diagnostic));

    public static Diagnostic OfStart(PluginLaunch launch, Failure failure) => failure.Kind switch
    {
        FailureKind.Told => new(PluginDiagnostics.StartRefused, null, launch.Plugin.Id, failure.Words),
        FailureKind.NotLoaded => new(PluginDiagnostics.NotLoaded, null, launch.Plugin.Id, failure.Words),
        FailureKind.NoEntry => new(PluginDiagnostics.NoEntry, null, launch.Plugin.Id, launch.Entry.Type, launch.Entry.Assembly),
        FailureKind.OtherVersion => new(PluginDiagnostics.WorkerOtherVersion, null, failure.Words),
        FailureKind.OutOfMemory => new(PluginDiagnostics.WorkerOutOfMemory, null, launch.Plugin.Id),
        FailureKind.Cancelled => new(PluginDiagnostics.StartTooLong, null, launch.Plugin.Id, launch.Budgets.Start.TotalSeconds),
        _ => new(PluginDiagnostics.StartThrew, null, launch.Plugin.Id, failure.Words),
    };

    public static DataSourceException OfCall(PluginLaunch launch, Failure failure) => failure.Kind switch
    {
        FailureKind.Told => new DataSourceException(failure.Words),
        FailureKind.Cancelled => ToException(new(PluginDiagnostics.CallThrew, null, launch.Plugin.Id, typeof(OperationCanceledException).ToString())),
        FailureKind.Cell => ToException(new(PluginDiagnostics.WrongCell, null, launch.Plugin.Id, failure.Words)),
        FailureKind.RowTooLong => ToException(new(PluginDiagnostics.RowTooLong, null, launch.Plugin.Id, WireFormat.MaxMessage / 1024 / 1024)),
        FailureKind.OutOfMemory => ToException(new(PluginDiagnostics.WorkerOutOfMemory, null, launch.Plugin.Id)),
        _ => ToException(new(PluginDiagnostics.CallThrew, null, launch.Plugin.Id, failure.Words)),
    };

    /// <summary>What an exception becomes on its way out of the plugin: words where its author meant them to be seen, else its type alone.</summary>
    public static Failure Of(Exception exception) => exception switch
    {
        DataSourceException e => new(FailureKind.Told, e.Reason ?? new LocalizedText(e.Message, e.Message)),
        OperationCanceledException => new(FailureKind.Cancelled),
        CellException e => new(FailureKind.Cell, e.Type.ToString()),
        WireException => new(FailureKind.RowTooLong),
        OutOfMemoryException => new(FailureKind.OutOfMemory),
        _ => new(FailureKind.Thrown, exception.GetType().ToString()),
    };
}
