using Plan.Sdk.PluginWorker;

// Calls of the system pass numbers alone, so that no code has to be made for them at each start.
[assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]

return Worker.Run();
