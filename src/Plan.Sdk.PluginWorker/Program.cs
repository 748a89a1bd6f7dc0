using Plan.Sdk.PluginWorker;

return Worker.Run();
