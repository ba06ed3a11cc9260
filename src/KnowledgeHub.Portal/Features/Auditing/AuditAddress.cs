using System.Globalization;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.Countries;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeHub.Portal.Features.Auditing;

/// <summary>The addresses of the audit trail. What is chosen stands in them; what cannot be read there chooses nothing.</summary>
internal static class AuditAddress
{
    public const string Page = "/administration/audit";
    public const string Table = Page + "/events.csv";
    public const string Chain = Page + "/chain.jsonl";

    public const string Kind = "kind";
    public const string Country = "country";
    public const string Person = "actor";
    public const string From = "from";
    public const string To = "to";
    public const string Before = "before";

    private const string DayFormat = "yyyy-MM-dd";

    public static AuditFilter Read(IQueryCollection query) =>
        new()
        {
            Kind = Text(query, Kind),
            Country = CountryCode.TryParse(
                Text(query, Country)?.ToUpperInvariant(),
                out var country
            )
                ? country
                : null,
            ActorId = Text(query, Person),
            From = Day(query, From),
            To = Day(query, To),
            Before = long.TryParse(
                Text(query, Before),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var before
            )
                ? before
                : null,
        };

    public static string Of(AuditFilter filter, string path = Page) =>
        QueryHelpers.AddQueryString(
            path,
            new Dictionary<string, string?>
            {
                [Kind] = filter.Kind,
                [Country] = filter.Country?.Value,
                [Person] = filter.ActorId,
                [From] = Write(filter.From),
                [To] = Write(filter.To),
                [Before] = filter.Before?.ToString(CultureInfo.InvariantCulture),
            }
        );

    public static string? Write(DateOnly? day) =>
        day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static string? Text(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    private static DateOnly? Day(IQueryCollection query, string name) =>
        DateOnly.TryParseExact(
            Text(query, name),
            DayFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
