using System.Buffers.Text;
using System.Globalization;
using System.Text;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Harvesting;

/// <summary>
/// A resumption token: the range that is harvested and the place that was reached. It holds everything itself, so that it
/// never expires and any node takes it; whoever forges one gets nothing but another page of what is public.
/// </summary>
internal static class OaiToken
{
    private const char Separator = '!';
    private const int Parts = 5;

    /// <summary>Writes a token.</summary>
    public static string Write(HarvestRange range, Practice last)
    {
        var text = string.Join(
            Separator,
            Ticks(range.From),
            Ticks(range.Before),
            range.Area,
            Ticks(last.UpdatedUtc),
            last.Id.Value
        );
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Reads a token as strictly as any other argument.</summary>
    /// <exception cref="OaiRefusedException">It was not written here.</exception>
    public static HarvestRange Read(string token, TaxonomyCatalogue taxonomy)
    {
        if (
            !Base64Url.IsValid(token)
            || Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)).Split(Separator)
                is not { Length: Parts } parts
            || !TryRead(parts[0], out var from)
            || !TryRead(parts[1], out var before)
            || !TryRead(parts[3], out var updated)
            || updated is not { } place
            || !PracticeId.TryParse(parts[4], out var id)
            || (parts[2].Length > 0 && taxonomy.Find(TermKind.Area, parts[2]) is null)
        )
        {
            throw new OaiRefusedException(
                OaiRefusedException.BadResumptionToken,
                "The token cannot be read. Start the harvest again."
            );
        }

        return new(from, before, parts[2].Length > 0 ? parts[2] : null, new(place, id));
    }

    private static string Ticks(DateTime? utc) =>
        utc?.Ticks.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static bool TryRead(string text, out DateTime? utc)
    {
        utc = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (
            !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            || ticks > DateTime.MaxValue.Ticks
        )
        {
            return false;
        }

        utc = new DateTime(ticks, DateTimeKind.Utc);
        return true;
    }
}
