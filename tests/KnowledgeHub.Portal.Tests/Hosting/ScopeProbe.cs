using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Api;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>
/// Endpoints that demand scopes and answer with the actor, for tests only. The portal's routing leaves a request alone that
/// has its endpoint already, so everything behind routing is the portal's own.
/// </summary>
internal sealed class ScopeProbe : IStartupFilter
{
    /// <summary>Demands the scope to read assessments.</summary>
    public const string Reading = "/api/probe/reading";

    /// <summary>Demands the scopes to read and to change assessments.</summary>
    public const string Changing = "/api/probe/changing";

    private static readonly Dictionary<PathString, Endpoint> _endpoints = new()
    {
        [Reading] = Build(Reading, AccessScope.AssessmentsRead),
        [Changing] = Build(Changing, AccessScope.AssessmentsRead, AccessScope.AssessmentsWrite),
    };

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                (context, rest) =>
                {
                    context.SetEndpoint(_endpoints.GetValueOrDefault(context.Request.Path));
                    return rest(context);
                }
            );
            next(app);
        };

    private static Endpoint Build(string path, params AccessScope[] scopes)
    {
        var conventions = new Conventions();
        foreach (var scope in scopes)
        {
            conventions.RequireScope(scope);
        }

        var endpoint = new RouteEndpointBuilder(
            context => Results.Ok(ActorClaims.Read(context.User)).ExecuteAsync(context),
            RoutePatternFactory.Parse(path),
            order: 0
        );
        conventions.ForEach(convention => convention(endpoint));
        return endpoint.Build();
    }

    private sealed class Conventions : List<Action<EndpointBuilder>>, IEndpointConventionBuilder;
}
