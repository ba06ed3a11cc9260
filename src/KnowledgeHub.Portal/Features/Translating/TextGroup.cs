using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Translations;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Translating;

/// <summary>Texts that stand together in an entry.</summary>
/// <param name="Id">Id of the heading.</param>
/// <param name="Title">The heading.</param>
/// <param name="Texts">The texts; at least one.</param>
internal sealed record TextGroup(string Id, string Title, IReadOnlyList<TranslatedText> Texts)
{
    /// <summary>The texts of a translation as the entry shows them; groups without any are left out.</summary>
    public static IReadOnlyList<TextGroup> Of(TranslationReading reading)
    {
        IReadOnlyList<TextGroup> groups =
        [
            Group("heading", EditingStrings.EditingBasicLegend, TextSection.Heading),
            Group("opening", EditingStrings.EditingOpeningLegend, TextSection.Opening),
            Group("body", EditingStrings.EditingBodyLegend, TextSection.Body),
            Group("commentary", PracticeStrings.PracticeCommentaryTitle, TextSection.Commentary),
        ];
        return [.. groups.Where(group => group.Texts.Count > 0)];

        TextGroup Group(string id, string title, IReadOnlyList<TextSection> sections) =>
            new(
                id,
                title,
                [.. reading.Texts.Where(text => sections.Any(section => section.Name == text.Name))]
            );
    }
}
