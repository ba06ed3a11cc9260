using System.Globalization;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Evidence;

/// <summary>The rules that items and links keep. Pure; the same for pages and API.</summary>
public static class EvidenceRules
{
    /// <summary>The most items that are linked to one answer.</summary>
    public const int MaxLinks = 30;

    /// <summary>The title is blank.</summary>
    public const string TitleIsRequired = "evidence-title-required";

    /// <summary>A text is too long. Detail: the greatest length.</summary>
    public const string TextIsTooLong = "evidence-text-too-long";

    /// <summary>Type, classification, holding or relation is none of the known ones.</summary>
    public const string ChoiceIsUnknown = "evidence-choice-unknown";

    /// <summary>The language is no code of two or three Latin letters.</summary>
    public const string LanguageIsInvalid = "evidence-language-invalid";

    /// <summary>The day lies before 1900 or in the future.</summary>
    public const string DateIsInvalid = "evidence-date-invalid";

    /// <summary>It expires before the day that it bears.</summary>
    public const string ExpiresBeforeDate = "evidence-expires-before-date";

    /// <summary>The address is blank, or none that begins with https.</summary>
    public const string LinkIsInvalid = "evidence-link-invalid";

    /// <summary>Held by the agency, but nothing says by whom and where.</summary>
    public const string ReferenceIsRequired = "evidence-reference-required";

    /// <summary>It is to be a file, but there is none.</summary>
    public const string FileIsRequired = "evidence-file-required";

    /// <summary>There is a file although it is to be something else.</summary>
    public const string FileIsUnexpected = "evidence-file-unexpected";

    /// <summary>The country has no such item that could be linked.</summary>
    public const string ItemIsUnknown = "evidence-item-unknown";

    /// <summary>The item was archived: it has to be restored first.</summary>
    public const string ItemIsArchived = "evidence-archived";

    /// <summary>The answer has as many items as it can have. Detail: how many.</summary>
    public const string TooManyLinks = "evidence-too-many-links";

    private static readonly DateOnly _earliest = new(1900, 1, 1);

    /// <summary>The content ready to be kept: texts cleaned, and no address where it is no link.</summary>
    /// <param name="content">Content as it arrived.</param>
    public static EvidenceContent Clean(EvidenceContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var isLink = content.Holding is EvidenceHolding.Link;
        return content with
        {
            Title = PlainText.OneLine(content.Title),
            Issuer = PlainText.OneLine(content.Issuer),
            Language = content.Language.Trim().ToLowerInvariant(),
            Link = isLink ? PlainText.Clean(content.Link).Trim() : string.Empty,
            Reference = PlainText.OneLine(content.Reference),
        };
    }

    /// <summary>Checks a clean item.</summary>
    /// <param name="content">The content.</param>
    /// <param name="hasFile">Whether it comes with a file, or has one already.</param>
    /// <param name="today">The day today.</param>
    /// <returns>Every broken rule; empty when it may be saved.</returns>
    public static IReadOnlyList<RuleViolation> Check(
        EvidenceContent content,
        bool hasFile,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(content);
        return
        [
            .. ChoiceViolations(content),
            .. TextViolations(content),
            .. DateViolations(content, today),
            .. HoldingViolations(content, hasFile),
        ];
    }

    /// <summary>Checks the note of a link.</summary>
    /// <param name="note">The note, cleaned.</param>
    /// <param name="relation">What the item says to the answer.</param>
    public static IReadOnlyList<RuleViolation> CheckLink(string note, EvidenceRelation relation)
    {
        ArgumentNullException.ThrowIfNull(note);
        return
        [
            .. Length("note", note, EvidenceLink.MaxNoteLength),
            .. Known("relation", relation),
        ];
    }

    private static IEnumerable<RuleViolation> ChoiceViolations(EvidenceContent content) =>
        [
            .. Known("type", content.Type),
            .. Known("classification", content.Classification),
            .. Known("holding", content.Holding),
        ];

    private static IEnumerable<RuleViolation> TextViolations(EvidenceContent content)
    {
        if (PlainText.IsBlank(content.Title))
        {
            yield return new(TitleIsRequired, "title");
        }

        var tooLong = Length("title", content.Title, EvidenceContent.MaxTitleLength)
            .Concat(Length("issuer", content.Issuer, EvidenceContent.MaxTitleLength))
            .Concat(Length("reference", content.Reference, EvidenceContent.MaxReferenceLength));
        foreach (var violation in tooLong)
        {
            yield return violation;
        }

        if (content.Language.Length is not (2 or 3) || !content.Language.All(char.IsAsciiLetter))
        {
            yield return new(LanguageIsInvalid, "language");
        }
    }

    private static IEnumerable<RuleViolation> DateViolations(
        EvidenceContent content,
        DateOnly today
    )
    {
        if (content.Date is { } date && (date < _earliest || date > today))
        {
            yield return new(DateIsInvalid, "date");
        }

        if (content.ValidUntil is { } last && last < (content.Date ?? _earliest))
        {
            yield return new(ExpiresBeforeDate, "validUntil");
        }
    }

    private static IEnumerable<RuleViolation> HoldingViolations(
        EvidenceContent content,
        bool hasFile
    )
    {
        switch (content.Holding)
        {
            case EvidenceHolding.File when !hasFile:
                yield return new(FileIsRequired, FileRules.Field);
                break;
            case EvidenceHolding.Reference or EvidenceHolding.Link when hasFile:
                yield return new(FileIsUnexpected, FileRules.Field);
                break;
            case EvidenceHolding.Reference when PlainText.IsBlank(content.Reference):
                yield return new(ReferenceIsRequired, "reference");
                break;
            case EvidenceHolding.Link when content.Link.Length > EvidenceContent.MaxLinkLength:
                yield return TooLong("link", EvidenceContent.MaxLinkLength);
                break;
            case EvidenceHolding.Link when !IsSafe(content.Link):
                yield return new(LinkIsInvalid, "link");
                break;
        }
    }

    // A name before the host would show one place and lead to another.
    private static bool IsSafe(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttps
        && address.UserInfo.Length == 0
        && address.Host.Length > 0;

    private static IEnumerable<RuleViolation> Length(string field, string text, int most) =>
        text.Length > most ? [TooLong(field, most)] : [];

    private static RuleViolation TooLong(string field, int most) =>
        new(TextIsTooLong, field, most.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<RuleViolation> Known<TEnum>(string field, TEnum value)
        where TEnum : struct, Enum => Enum.IsDefined(value) ? [] : [new(ChoiceIsUnknown, field)];
}
