using System.Globalization;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Editing;

namespace KnowledgeHub.Portal.Features.Exchange;

/// <summary>Guesses which column is for which field: by the name of the field, or by its label in any of the four languages.</summary>
internal static class ColumnGuess
{
    /// <summary>The field of each head; empty where none is guessed. No field is given twice.</summary>
    /// <param name="heads">The heads of a table.</param>
    /// <param name="taxonomy">The vocabularies, whose titles are labels.</param>
    public static List<string> Of(IReadOnlyList<string> heads, TaxonomyCatalogue taxonomy)
    {
        var names = Names(taxonomy);
        var given = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. heads.Select(head =>
                names.TryGetValue(head.Trim(), out var field) && given.Add(field)
                    ? field
                    : string.Empty
            ),
        ];
    }

    private static Dictionary<string, string> Names(TaxonomyCatalogue taxonomy)
    {
        var names = ImportField.Names.ToDictionary(
            name => name,
            name => name,
            StringComparer.OrdinalIgnoreCase
        );
        var reader = CultureInfo.CurrentUICulture;
        try
        {
            foreach (var language in Languages.All)
            {
                CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Code());
                foreach (var name in ImportField.Names)
                {
                    _ = names.TryAdd(ExchangeWords.Field(name, taxonomy), name);
                    if (name.EndsWith("." + language.Code(), StringComparison.Ordinal))
                    {
                        _ = names.TryAdd(EditingWords.Field(name[..^3], taxonomy), name);
                    }
                }
            }
        }
        finally
        {
            CultureInfo.CurrentUICulture = reader;
        }

        return names;
    }
}
