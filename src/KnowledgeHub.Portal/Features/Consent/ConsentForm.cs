using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Consent;

/// <summary>The fields of a sheet of consent, as they were typed.</summary>
public sealed class ConsentForm
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The version that the form was drawn from; 0 where none was signed.</summary>
    public int Version { get; set; }

    /// <summary>The boxes ticked; see <see cref="Box"/>. Boxes of which none is ticked do not arrive at all.</summary>
    [AllowNull]
    public List<string> Grants
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>Codes of the named countries.</summary>
    [AllowNull]
    public List<string> Peers
    {
        get;
        set => field = value ?? [];
    } = [];

    public string? Name { get; set; }

    public string? Post { get; set; }

    /// <summary>A day as year, month and day.</summary>
    public string? SignedOn { get; set; }

    /// <summary>A day as year, month and day; empty for no end.</summary>
    public string? ExpiresOn { get; set; }

    /// <summary>The form of what is stored, to be signed anew today.</summary>
    /// <param name="sheet">The sheet; null where none was signed.</param>
    /// <param name="today">The day that is proposed.</param>
    public static ConsentForm Of(ConsentSheet? sheet, DateOnly today) =>
        new()
        {
            Version = sheet?.Version ?? 0,
            Grants = [.. sheet?.Grants.Select(grant => Box(grant.Content, grant.Audience)) ?? []],
            Peers = [.. sheet?.Peers.Select(peer => peer.Value) ?? []],
            Name = sheet?.Signatory.Name,
            Post = sheet?.Signatory.Post,
            SignedOn = Day(today),
            ExpiresOn = sheet?.ExpiresOn is { } day && day > today ? Day(day) : null,
        };

    /// <summary>The value of a box.</summary>
    public static string Box(SharedContent content, ConsentAudience audience) =>
        $"{EnumCode<SharedContent>.Of(content)}@{EnumCode<ConsentAudience>.Of(audience)}";

    /// <summary>What the form says. What cannot be read becomes something that the rules refuse.</summary>
    public ConsentDraft ToDraft() =>
        new(
            [
                .. from content in Enum.GetValues<SharedContent>()
                from audience in Enum.GetValues<ConsentAudience>()
                where Grants.Contains(Box(content, audience))
                select new ConsentGrant(content, audience),
            ],
            [.. Peers.Select(code => new CountryCode(code))],
            new(Name ?? string.Empty, Post ?? string.Empty),
            Read(SignedOn) ?? DateOnly.MaxValue,
            string.IsNullOrWhiteSpace(ExpiresOn) ? null : Read(ExpiresOn) ?? DateOnly.MinValue
        );

    private static string Day(DateOnly day) =>
        day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(
            text,
            DayFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
