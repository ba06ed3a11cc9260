using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using YamlDotNet.RepresentationModel;

namespace KnowledgeHub.Data.Seeding;

/// <summary>Reads the long texts of an entry, from its own file or from that of a translation.</summary>
internal static class SectionReader
{
    private const string Commentary = "commentary";
    private const string NotReported = "not-reported";

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

    /// <summary>Puts the sections of the file of an entry into its content; what a source must have been asked for is required.</summary>
    public static PracticeContent Read(SeedMapping root, PracticeContent content, Language language)
    {
        if (root.Find(Commentary) is null)
        {
            root.Missing(Commentary);
        }

        return ReadTranslation(root, content, language, isOriginal: true);
    }

    /// <summary>Puts the sections that a file has into a content.</summary>
    /// <param name="root">The file.</param>
    /// <param name="content">The content so far.</param>
    /// <param name="language">The language of the file.</param>
    /// <param name="isOriginal">Whether sections may not be missing.</param>
    public static PracticeContent ReadTranslation(
        SeedMapping root,
        PracticeContent content,
        Language language,
        bool isOriginal = false
    )
    {
        content = Fill(root, TextSection.Opening.Concat(TextSection.Body), content, Text);
        if (root.Find(Commentary) is not null && root.Mapping(Commentary) is { } commentary)
        {
            content = Fill(commentary, TextSection.Commentary, content, Text);
            commentary.RefuseUnknownKeys();
        }

        return content;

        LocalizedText Text(SeedMapping mapping, string key, LocalizedText before)
        {
            if (mapping.Find(key) is null && isOriginal && _required.Contains(key))
            {
                mapping.Missing(key);
            }

            return mapping.Find(key) switch
            {
                null => before,
                YamlMappingNode => mapping.Localized(key) ?? before,
                YamlSequenceNode => before.With(language, List(mapping.Texts(key))),
                _ when mapping.OptionalText(key) is { } text and not NotReported => before.With(
                    language,
                    text
                ),
                _ => before,
            };
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
