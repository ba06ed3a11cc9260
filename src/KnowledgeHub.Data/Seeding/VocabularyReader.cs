using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Seeding;

/// <summary>Reads one vocabulary file.</summary>
internal static class VocabularyReader
{
    public static Vocabulary Read(SeedMapping root)
    {
        var kind = root.Code<TermKind>("kind");
        if (kind is TermKind.Concept)
        {
            root.Problems.Add(
                root.LineOf("kind"),
                "kind-derived",
                "Concepts are no vocabulary of their own: they are the thesaurus.",
                "Put them into a file of seed-data/thesaurus."
            );
        }

        var title = root.InFourLanguages("title");
        var items = root.Mappings("terms");
        if (items.Count == 0)
        {
            root.Missing("terms");
        }

        var terms = items.Select(item => ReadTerm(item, kind)).ToList();
        RefuseRepeatedCodes(root, items, terms);
        root.RefuseUnknownKeys();
        return new(kind, title, terms);
    }

    public static Term ReadTerm(SeedMapping item, TermKind kind)
    {
        var term = new Term
        {
            Code = item.Text("code"),
            Label = item.InFourLanguages("label"),
            Description = item.Localized("description"),
            Parent = item.OptionalText("parent"),
            Place = item.Localized("place"),
            From = item.OptionalDate("from") ?? item.OptionalDate("date"),
            To = item.OptionalDate("to"),
            Publisher = item.OptionalText("publisher"),
            Year = item.OptionalNumber("year"),
            IsDemonstration = item.Flag("demonstration"),
        };
        _ = item.OptionalText("language");
        _ = item.OptionalText("attribution");
        item.RefuseUnknownKeys();
        if (kind is TermKind.Country)
        {
            CheckCountry(item, term);
        }

        return term;
    }

    private static void CheckCountry(SeedMapping item, Term term)
    {
        if (!CountryCode.TryParse(term.Code, out var code))
        {
            item.Problems.Add(
                item.LineOf("code"),
                "country-code-malformed",
                $"\"{term.Code}\" is no country code.",
                "Use two upper-case letters of ISO 3166-1 alpha-2."
            );
        }
        else if (code.IsDemonstration != term.IsDemonstration)
        {
            item.Problems.Add(
                item.LineOf("code"),
                "demonstration-unmarked",
                $"\"{term.Code}\" must be {(code.IsDemonstration ? "" : "no ")}demonstration country.",
                "Invented countries use XA to XZ with \"demonstration: true\"; real ones do not."
            );
        }
    }

    private static void RefuseRepeatedCodes(
        SeedMapping root,
        IReadOnlyList<SeedMapping> items,
        List<Term> terms
    )
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < terms.Count; index++)
        {
            if (!seen.Add(terms[index].Code))
            {
                root.Problems.Add(
                    items[index].LineOf("code"),
                    "code-repeated",
                    $"The code \"{terms[index].Code}\" stands here twice.",
                    "Codes are unique in a vocabulary; remove one."
                );
            }
        }
    }
}
