using System.Reflection;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Files;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace KnowledgeHub.Portal.Tests.Http.Policy;

/// <summary>Nothing of the portal can be called without a row in policy-addresses.csv that says who decides (A1).</summary>
[Collection(PortalCollection.Name)]
public sealed class PolicyAddressesTests(SeededPortal portal)
{
    [Fact]
    public void Rows_AreExactlyWhatThePortalAnswers() =>
        Assert.Equal(
            string.Join('\n', Endpoints().Concat(CallsOfBrowsers()).Order(StringComparer.Ordinal)),
            string.Join(
                '\n',
                PolicyAddress.All.Select(row => row.Key).Order(StringComparer.Ordinal)
            )
        );

    [Fact]
    public void Rows_NameActionsOfTheTableOrAReason() =>
        Assert.All(
            PolicyAddress.All,
            row =>
                Assert.True(
                    PolicyAddress.Reasons.ContainsKey(row.DecidedBy)
                        || row.DecidedBy.Split('+')
                            .All(name => Enum.TryParse<PortalAction>(name, out _)),
                    row.Key
                )
        );

    [Fact]
    public void Rows_ThatTheMatrixDoesNotVisit_NameTestsThatExist()
    {
        var known = RepositoryTests();

        Assert.All(
            PolicyAddress.All.Where(row => row.On.StartsWith("see ", StringComparison.Ordinal)),
            row => Assert.Contains(row.On["see ".Length..], known)
        );
    }

    /// <summary>Addresses that carry data of persons or countries ask for an account before anything else.</summary>
    [Fact]
    public void Rows_OfCountryData_AskForAnAccount() =>
        Assert.All(
            portal
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint =>
                    endpoint.RoutePattern.RawText?.TrimStart('/') is { } address
                    && (
                        address.StartsWith("assessments", StringComparison.Ordinal)
                        || address.StartsWith("api/v1/assessments", StringComparison.Ordinal)
                        || address.StartsWith("administration", StringComparison.Ordinal)
                    )
                ),
            endpoint =>
                Assert.NotNull(
                    endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAuthorizeData>()
                )
        );

    /// <summary>The only hub is the framework's, which carries the calls of open pages.</summary>
    [Fact]
    public void Hubs_OfThePortalsOwn_AreNone() =>
        Assert.DoesNotContain(
            typeof(Program).Assembly.GetTypes(),
            type => type.IsAssignableTo(typeof(Hub))
        );

    private IEnumerable<string> Endpoints() =>
        portal
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(endpoint =>
            {
                var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods;
                var address = endpoint.RoutePattern.RawText?.TrimStart('/');
                return $"{string.Join(' ', methods ?? ["ANY"])} /{address}";
            });

    private static IEnumerable<string> CallsOfBrowsers() =>
        typeof(Program)
            .Assembly.GetTypes()
            .SelectMany(type =>
                type.GetMethods(
                        BindingFlags.Instance
                            | BindingFlags.Static
                            | BindingFlags.Public
                            | BindingFlags.NonPublic
                            | BindingFlags.DeclaredOnly
                    )
                    .Where(method => method.IsDefined(typeof(JSInvokableAttribute)))
                    .Select(method => $"JS {type.Name}.{method.Name}")
            );

    private static HashSet<string> RepositoryTests() =>
        [
            .. Directory
                .EnumerateFiles(
                    RepositoryFolder.PathOf("tests"),
                    "*.cs",
                    SearchOption.AllDirectories
                )
                .Select(file => Path.GetFileName(file).Split('.')[0]),
        ];
}
