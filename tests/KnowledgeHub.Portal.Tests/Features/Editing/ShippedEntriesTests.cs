using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

[Collection(PortalCollection.Name)]
public sealed class ShippedEntriesTests(SeededPortal portal)
{
    [Fact]
    public async Task ToContent_EachShippedEntryUntouched_LosesNothing()
    {
        var store = portal.Services.GetRequiredService<IPracticeStore>();
        var read = 0;

        await foreach (var practice in store.ReadAllAsync(default))
        {
            var form = PracticeForm.From(practice.Content);
            Assert.Equal(practice.Content.Written(), form.ToContent(practice.Content).Written());
            Assert.Empty(form.Differing(PracticeForm.From(practice.Content)));
            read++;
        }

        Assert.InRange(read, 60, int.MaxValue);
    }
}
