using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Plan.Sdk;
using Plan.Sdk.Hosting;
using Plan.Sdk.Plugins;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the plugins of a workspace in a host.</summary>
public static class PlanSdkPluginsExtensions
{
    /// <summary>
    /// Adds <see cref="HostedPlugins"/>: opened and started with the program, stopped with it. Options are checked when the program starts. A health check <c>plan-plugins</c> comes with it; the meter
    /// and the activity source are called <see cref="PluginTelemetry.Name"/>.
    /// </summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configure">Sets the options; a second call sets more of the same.</param>
    /// <returns>The program's services.</returns>
    public static IServiceCollection AddPlugins(this IServiceCollection services, Action<HostedPluginOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<HostedPluginOptions>().Configure(configure);
        if (services.Any(s => s.ServiceType == typeof(HostedPlugins))) return services;
        services.AddOptionsWithValidateOnStart<HostedPluginOptions, HostedPluginOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<HostedPlugins>();
        services.AddHostedService(p => p.GetRequiredService<HostedPlugins>());
        services.AddHealthChecks().AddCheck<PluginHealthCheck>("plan-plugins");
        return services;
    }
}
