using System.Collections.Immutable;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Exchange;

/// <summary>
/// An entry as it goes from one installation to another: what the library says, without what belongs to the people and the
/// history of one installation.
/// </summary>
public sealed record LibraryEntry
{
    /// <summary>Stable id.</summary>
    public required PracticeId Id { get; init; }

    /// <summary>Last part of the address.</summary>
    public required string Slug { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public required PracticeStatus Status { get; init; }

    /// <summary>When it was first published, in UTC to the microsecond, which is what every database keeps; null before.</summary>
    public DateTime? PublishedUtc { get; init; }

    /// <summary>Why it is archived; null unless it is.</summary>
    public Archiving? Archiving { get; init; }

    /// <summary>The text that readers read, or that is to become it.</summary>
    public required PracticeContent Content { get; init; }

    /// <summary>What leaves an installation of an entry.</summary>
    /// <param name="practice">The entry as stored.</param>
    public static LibraryEntry Of(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return new LibraryEntry
        {
            Id = practice.Id,
            Slug = practice.Slug,
            Status = practice.Status,
            PublishedUtc = practice.PublishedUtc,
            Archiving = practice.Archiving,
            Content = practice.Content,
        }.Cleaned();
    }

    /// <summary>The entry with clean lists and texts and with times in UTC.</summary>
    public LibraryEntry Cleaned() =>
        this with
        {
            PublishedUtc = PublishedUtc is { } time ? Utc(time) : null,
            Archiving = Archiving is { } archiving
                ? archiving with
                {
                    AtUtc = Utc(archiving.AtUtc),
                }
                : null,
            // It names a version of one installation; elsewhere it would be another text.
            Content = ContentCleaning.Of(Content) with
            {
                OutdatedSince = ImmutableSortedDictionary<Language, TranslationBasis>.Empty,
            },
        };

    /// <summary>The next version of a stored entry with what this one says, or the first one.</summary>
    /// <param name="stored">The entry as stored; null when it is new.</param>
    /// <param name="ownerId">Account id of the owner of a new entry.</param>
    /// <param name="utc">The time.</param>
    public Practice Apply(Practice? stored, string ownerId, DateTime utc) =>
        new()
        {
            Id = Id,
            Slug = Slug,
            Status = Status,
            Version = (stored?.Version ?? 0) + 1,
            OwnerId = stored?.OwnerId ?? ownerId,
            CreatedUtc = stored?.CreatedUtc ?? utc,
            UpdatedUtc = utc,
            PublishedUtc = PublishedUtc,
            Content = Content,
            Archiving = Archiving,
            // A review is about the working copy where there is one; otherwise it was about the text that is replaced.
            Working = stored?.Working,
            Review = stored?.Working is null ? null : stored.Review,
            PublishAtUtc = stored?.Working is null ? null : stored.PublishAtUtc,
        };

    private static DateTime Utc(DateTime time)
    {
        var utc = time.Kind is DateTimeKind.Local ? time.ToUniversalTime() : time;
        return new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
    }
}
