using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Compilations;

/// <summary>The texts of a compilation side by side with those of the version before.</summary>
internal static class CompilationText
{
    private const string Entries = "entries";

    private static readonly Dictionary<string, Func<string>> _names = new()
    {
        ["title"] = () => CompilationStrings.FormTitle,
        ["introduction"] = () => CompilationStrings.FormIntroduction,
        ["mechanism"] = () => CompilationStrings.BlockMechanism,
        ["enabling"] = () => CompilationStrings.BlockEnabling,
        ["lessons"] = () => CompilationStrings.BlockLessons,
    };

    /// <summary>The texts that a version changed, in the order of the page.</summary>
    /// <param name="before">The version before; null for the first.</param>
    /// <param name="after">The version.</param>
    public static IReadOnlyList<FieldDifference> Changes(
        CompilationContent? before,
        CompilationContent after
    )
    {
        var old = Texts(before ?? new());
        var next = Texts(after);
        return
        [
            .. next
                .Keys.Concat(old.Keys.Except(next.Keys))
                .Select(key =>
                    (
                        Key: key,
                        Old: old.GetValueOrDefault(key, string.Empty),
                        Next: next.GetValueOrDefault(key, string.Empty)
                    )
                )
                .Where(text => text.Old != text.Next)
                .Select(text => new FieldDifference(
                    text.Key.Name,
                    text.Key.Language,
                    WordDifference.Of(text.Old, text.Next)
                )),
        ];
    }

    /// <summary>What a changed text is called; a comment by the id of its entry.</summary>
    /// <param name="change">The change.</param>
    /// <param name="kind">What the compilation is.</param>
    public static string Name(FieldDifference change, CompilationKind kind)
    {
        var name =
            change.Name == Entries ? CompilationWords.Entries(kind)
            : _names.TryGetValue(change.Name, out var word) ? word()
            : $"{CompilationStrings.FormComment} {change.Name}";
        return change.Language is { } language ? $"{name} ({ReaderText.Name(language)})" : name;
    }

    private static Dictionary<(string Name, Language? Language), string> Texts(
        CompilationContent content
    )
    {
        var block = content.Block ?? new();
        var texts = new (string Name, LocalizedText Text)[]
        {
            ("title", content.Title),
            ("introduction", content.Introduction),
            ("mechanism", block.Mechanism),
            ("enabling", block.EnablingFactors),
            ("lessons", block.Lessons),
        }
            .Concat(
                content.Entries.Select(entry => (Name: entry.Practice.Value, Text: entry.Comment))
            )
            .SelectMany(text =>
                text.Text.Languages.Select(language =>
                    (Key: (text.Name, (Language?)language), Text: text.Text[language])
                )
            )
            .ToDictionary(text => text.Key, text => text.Text ?? string.Empty);
        texts[(Entries, null)] = string.Join(
            ", ",
            content.Entries.Select(entry => entry.Practice.Value)
        );
        return texts;
    }
}
