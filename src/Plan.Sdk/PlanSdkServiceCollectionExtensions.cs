using Microsoft.Extensions.DependencyInjection.Extensions;
using Plan.Sdk;
using Plan.Sdk.Extensibility;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Plan.Sdk in a host.</summary>
public static class PlanSdkServiceCollectionExtensions
{
    /// <summary>
    /// Adds one shared <see cref="PlanEngine"/>. Each <see cref="IPlanRule"/>, each <see cref="IDocumentWriter"/>, each <see cref="IDataSource"/> and the
    /// <see cref="TimeProvider"/> registered in the host go into it.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Further set-up of the engine; <c>null</c>: none.</param>
    /// <returns>The host's services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <c>null</c>.</exception>
    public static IServiceCollection AddPlanSdk(this IServiceCollection services, Action<PlanEngineBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider =>
        {
            var builder = new PlanEngineBuilder();
            if (provider.GetService<TimeProvider>() is { } clock) builder.UseClock(clock);
            foreach (var rule in provider.GetServices<IPlanRule>()) builder.AddRule(rule);
            foreach (var writer in provider.GetServices<IDocumentWriter>()) builder.AddWriter(writer);
            foreach (var source in provider.GetServices<IDataSource>()) builder.AddDataSource(source);
            configure?.Invoke(builder);
            return builder.Build();
        });
        return services;
    }
}
