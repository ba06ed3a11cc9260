using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Harvesting;
using KnowledgeHub.Testing.Builders;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Harvesting;

public sealed class OaiRecordsTests
{
    private readonly OaiRecords _records = new(
        new ExportContext(SampleTaxonomy.Catalogue, Language.English, "https://hub.example"),
        "hub.example"
    );

    [Theory]
    [InlineData(PracticeStatus.Published, null, true)]
    [InlineData(PracticeStatus.Archived, "deleted", false)]
    public void Record_InAStatus_IsDescribedOrDeleted(
        PracticeStatus status,
        string? mark,
        bool isDescribed
    )
    {
        var record = _records.Record(APractice().InStatus(status));

        var header = record.Element(OaiRecords.Oai + "header");
        Assert.Equal(mark, header?.Attribute("status")?.Value);
        Assert.Equal(isDescribed, record.Element(OaiRecords.Oai + "metadata") is not null);
    }

    [Theory]
    [InlineData("oai:hub.example:P-0001", "P-0001")]
    [InlineData("oai:hub.example:nothing", null)]
    [InlineData("oai:elsewhere.example:P-0001", null)]
    [InlineData("P-0001", null)]
    [InlineData("", null)]
    public void IdOf_Identifier_IsReadWhenItIsOfThisPortal(string identifier, string? id) =>
        Assert.Equal(id, _records.IdOf(identifier)?.Value);

    [Fact]
    public void Element_HostileTitle_CannotEndTheDataBlock()
    {
        var context = new ExportContext(SampleTaxonomy.Catalogue, Language.English, "https://x");

        var block = JsonLdArticle.Element(
            APractice().WithTitle("</script><script>alert(1)</script>"),
            context
        );

        Assert.Equal(2, block.Split("</script").Length);
        Assert.Equal(2, block.Split("<script").Length);
    }
}
