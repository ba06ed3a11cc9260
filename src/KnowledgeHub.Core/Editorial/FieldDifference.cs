using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Editorial;

/// <summary>One field in which two contents differ.</summary>
/// <param name="Name">Name of the field.</param>
/// <param name="Language">The language of the text; null where it has none.</param>
/// <param name="Runs">What both have and what only one has.</param>
public sealed record FieldDifference(string Name, Language? Language, IReadOnlyList<TextRun> Runs)
{
    /// <summary>Compares two contents.</summary>
    /// <param name="before">The earlier content.</param>
    /// <param name="after">The later content.</param>
    /// <param name="label">The name of a term, in the language of whoever reads the comparison.</param>
    /// <returns>The differing fields, in the order of an entry.</returns>
    public static IReadOnlyList<FieldDifference> Between(
        PracticeContent before,
        PracticeContent after,
        Func<TermKind, string, string> label
    )
    {
        ArgumentNullException.ThrowIfNull(label);
        var old = ContentField.AllOf(before).ToDictionary(Key);
        var next = ContentField.AllOf(after).ToDictionary(Key);
        return
        [
            .. next
                .Keys.Concat(old.Keys.Where(key => !next.ContainsKey(key)))
                .Select(key => (Key: key, Old: Text(old, key), Next: Text(next, key)))
                .Where(pair => pair.Old != pair.Next)
                .Select(pair => new FieldDifference(
                    pair.Key.Name,
                    pair.Key.Language,
                    WordDifference.Of(pair.Old, pair.Next)
                )),
        ];

        string Text(
            Dictionary<(string, Language?), ContentField> fields,
            (string, Language?) key
        ) =>
            fields.GetValueOrDefault(key) is not { } field ? string.Empty
            : field.Terms is { } kind
                ? string.Join('\n', field.Text.Split('\n').Select(code => label(kind, code)))
            : field.Text;
    }

    private static (string Name, Language? Language) Key(ContentField field) =>
        (field.Name, field.Language);
}
