using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Search.Tests.Support;

/// <summary>Knows two source documents: <c>summary-2023</c> of edition <c>ibmc-2023</c> (2024), and <c>manual</c> (2019) of none.</summary>
internal sealed class FakeTaxonomySource : ITaxonomySource
{
    public TaxonomyCatalogue Current { get; } =
        new([
            new Vocabulary(
                TermKind.Document,
                LocalizedText.In(Language.English, "Documents"),
                [Document("summary-2023", "ibmc-2023", 2024), Document("manual", null, 2019)]
            ),
        ]);

    private static Term Document(string code, string? edition, int year) =>
        new()
        {
            Code = code,
            Label = LocalizedText.In(Language.English, code),
            Parent = edition,
            Year = year,
        };
}
