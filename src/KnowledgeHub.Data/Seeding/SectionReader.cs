using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using YamlDotNet.RepresentationModel;

namespace KnowledgeHub.Data.Seeding;

/// <summary>Reads the long texts of an entry, from its own file or from that of a translation.</summary>
internal static class SectionReader
{
    private const string Commentary = "commentary";
    private const string NotReported = "not-reported";

    private static readonly string[] _lists = ["questions", "howToStart", "watchFor"];

    private static readonly string[] _required =
    [
        "context",
        "challenge",
        "practice",
        "results",
        "resources",
        "limits",
        "whyItMatters",
        "howToStart",
        "watchFor",
        "whenNotToUse",
        "transfer",
    ];

    /// <summary>Puts the sections that a file has into a content.</summary>
    /// <param name="root">The file.</param>
    /// <param name="content">The content so far.</param>
    /// <param name="language">The language of the file.</param>
    /// <param name="isOriginal">Whether what a source must have been asked for may not be missing.</param>
    public static PracticeContent Read(
        SeedMapping root,
        PracticeContent content,
        Language language,
        bool isOriginal
    )
    {
        content = Fill(root, TextSection.Opening.Concat(TextSection.Body), content, Text);
        var isAsked = isOriginal || root.Find(Commentary) is not null;
        if (isAsked && root.Mapping(Commentary) is { } commentary)
        {
            content = Fill(commentary, TextSection.Commentary, content, Text);
            commentary.RefuseUnknownKeys();
        }

        return content;

        LocalizedText Text(SeedMapping mapping, string key, LocalizedText before)
        {
            var isRequired = isOriginal && _required.Contains(key);
            if (mapping.Find(key) is null && !isRequired)
            {
                return before;
            }

            if (_lists.Contains(key))
            {
                return before.With(language, List(mapping.Texts(key)));
            }

            if (mapping.Find(key) is YamlMappingNode)
            {
                return mapping.Localized(key) ?? before;
            }

            var text = isRequired ? mapping.Text(key) : mapping.OptionalText(key);
            return text is null or NotReported ? before : before.With(language, text);
        }
    }

    private static PracticeContent Fill(
        SeedMapping mapping,
        IEnumerable<TextSection> sections,
        PracticeContent content,
        Func<SeedMapping, string, LocalizedText, LocalizedText> read
    ) =>
        sections.Aggregate(
            content,
            (filled, section) =>
                section.Write(filled, read(mapping, section.Name, section.Read(filled)))
        );

    private static string List(IEnumerable<string> items) =>
        string.Join('\n', items.Select(item => $"- {item}"));
}
