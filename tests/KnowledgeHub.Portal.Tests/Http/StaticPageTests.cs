using System.Net;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Circuits;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class StaticPageTests(SeededPortal portal)
{
    [Fact]
    public async Task Pages_ForAVisitor_AskForNoCircuit()
    {
        var visitor = portal.Visitor();
        var (read, asking) = (0, new List<string>());
        foreach (var pattern in PublicSurface.Patterns(portal))
        {
            var path = PublicSurface.Fill(pattern, "P-0081");
            using var answer = await visitor.GetAsync(path);
            if (
                answer.StatusCode is HttpStatusCode.OK
                && answer.Content.Headers.ContentType?.MediaType is "text/html"
            )
            {
                read++;
                if (ServedPage.AsksForCircuit(await answer.Content.ReadAsStringAsync()))
                {
                    asking.Add(path);
                }
            }
        }

        Assert.Empty(asking);
        Assert.True(read > 20, $"Only {read} pages were read.");
    }
}
