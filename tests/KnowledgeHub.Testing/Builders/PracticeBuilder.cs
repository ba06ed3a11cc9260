using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Testing.Builders;

/// <summary>An entry as a store would give it; each call gives a new builder. The contributor owns it unless said otherwise.</summary>
public sealed class PracticeBuilder
{
    private static readonly DateTime _created = new(2025, 1, 15, 9, 30, 0, DateTimeKind.Utc);

    private readonly Practice _practice;

    private PracticeBuilder(Practice practice) => _practice = practice;

    public static implicit operator Practice(PracticeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>A published entry in its second version.</summary>
    public static PracticeBuilder APractice() =>
        ADraft()
            .With(practice =>
                practice with
                {
                    Status = PracticeStatus.Published,
                    Version = 2,
                    UpdatedUtc = _created.AddDays(1),
                    PublishedUtc = _created.AddDays(1),
                }
            );

    /// <summary>A draft in its first version, ready to be published.</summary>
    public static PracticeBuilder ADraft() =>
        new(
            new()
            {
                Id = new("P-0001"),
                Slug = "entry-0001",
                Version = 1,
                OwnerId = Actors.Contributor.Id,
                CreatedUtc = _created,
                UpdatedUtc = _created,
                Content = PracticeContentBuilder.AContent(),
            }
        );

    /// <summary>Sets the id, and with it the slug: <c>P-0002</c> has <c>entry-0002</c>.</summary>
    public PracticeBuilder WithId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var slug = "entry-" + id[2..].ToLowerInvariant();
        return With(practice => practice with { Id = new(id), Slug = slug });
    }

    public PracticeBuilder WithSlug(string slug) => With(practice => practice with { Slug = slug });

    public PracticeBuilder WithVersion(int version) =>
        With(practice => practice with { Version = version });

    public PracticeBuilder InStatus(PracticeStatus status) =>
        With(practice => practice with { Status = status });

    public PracticeBuilder OwnedBy(Actor owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return With(practice => practice with { OwnerId = owner.Id });
    }

    public PracticeBuilder UpdatedAt(DateTime utc) =>
        With(practice => practice with { UpdatedUtc = utc });

    public PracticeBuilder PublishedAt(DateTime utc) =>
        With(practice => practice with { PublishedUtc = utc });

    public PracticeBuilder WithContent(PracticeContent content) =>
        With(practice => practice with { Content = content });

    public PracticeBuilder WithTitle(string title) =>
        With(practice =>
            practice with
            {
                Content = practice.Content with
                {
                    Title = LocalizedText.In(practice.Content.OriginalLanguage, title),
                },
            }
        );

    public Practice Build() => _practice;

    private PracticeBuilder With(Func<Practice, Practice> change) => new(change(_practice));
}
