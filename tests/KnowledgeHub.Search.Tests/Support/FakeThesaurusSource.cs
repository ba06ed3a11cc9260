using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Search.Tests.Support;

/// <summary>A thesaurus that a test sets; empty at first.</summary>
internal sealed class FakeThesaurusSource : IThesaurusSource
{
    public ConceptScheme Current { get; set; } = ConceptScheme.Empty;

    /// <summary>A source with concepts, each <c>id: en=label, fr=label, en!=ABBREVIATION, en~hidden &lt; broader</c>.</summary>
    public static FakeThesaurusSource Of(params string[] concepts) =>
        new() { Current = new(concepts.Select(Parse)) };

    private static Concept Parse(string text)
    {
        var (head, broader) = text.Split(" < ") is [var first, var second]
            ? (first, new[] { second })
            : (text, []);
        var (id, labels) = (head.Split(": ")[0], head.Split(": ")[1].Split(", "));
        return new()
        {
            Id = id,
            Broader = broader,
            Labels = [.. labels.Select(ParseLabel)],
        };
    }

    private static ConceptLabel ParseLabel(string label)
    {
        var (language, name) = (label[..2], label[2..].TrimStart('!', '=', '~'));
        return new(language, KindOf(label[2]), name);
    }

    private static LabelKind KindOf(char sign) =>
        sign switch
        {
            '!' => LabelKind.Abbreviation,
            '~' => LabelKind.Hidden,
            _ => LabelKind.Preferred,
        };
}
