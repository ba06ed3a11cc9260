using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Search.Tests.Support;

/// <summary>Makes entries: published, English, in one area, unless told otherwise.</summary>
internal sealed class PracticeBuilder(string id)
{
    private static readonly DateTime _start = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private PracticeContent _content = new()
    {
        Title = LocalizedText.In(Language.English, "Untitled"),
        Classification = new() { Areas = ["LEG"], Pillars = ["S"] },
    };

    private string _owner = "editor";
    private bool _isDraft;
    private int _day;

    public static PracticeBuilder APractice(string id) => new(id);

    public PracticeBuilder Titled(string title, Language language = Language.English)
    {
        _content = _content with { Title = _content.Title.With(language, title) };
        return this;
    }

    public PracticeBuilder WrittenIn(Language language, string title)
    {
        _content = _content with
        {
            OriginalLanguage = language,
            Title = LocalizedText.In(language, title),
        };
        return this;
    }

    public PracticeBuilder Claiming(string claim)
    {
        _content = _content with { Claim = LocalizedText.In(Language.English, claim) };
        return this;
    }

    public PracticeBuilder Saying(string body, Language language = Language.English)
    {
        _content = _content with
        {
            Body = _content.Body with { Practice = _content.Body.Practice.With(language, body) },
        };
        return this;
    }

    public PracticeBuilder With(Func<PracticeContent, PracticeContent> change)
    {
        _content = change(_content);
        return this;
    }

    public PracticeBuilder Tagged(params string[] tags) =>
        Classified(old => old with { Tags = tags });

    public PracticeBuilder Classified(Func<Classification, Classification> change)
    {
        _content = _content with { Classification = change(_content.Classification) };
        return this;
    }

    public PracticeBuilder From(params string[] documents)
    {
        var sources = documents.Select(document => new SourceReference(document)).ToList();
        _content = _content with { Provenance = _content.Provenance with { Sources = sources } };
        return this;
    }

    public PracticeBuilder ReviewedBy(DateOnly day)
    {
        _content = _content with { ReviewBy = day };
        return this;
    }

    public PracticeBuilder DraftOf(string owner)
    {
        (_owner, _isDraft) = (owner, true);
        return this;
    }

    public PracticeBuilder OnDay(int day)
    {
        _day = day;
        return this;
    }

    public Practice Build() =>
        new()
        {
            Id = new(id),
            Slug = id,
            OwnerId = _owner,
            Status = _isDraft ? PracticeStatus.Draft : PracticeStatus.Published,
            PublishedUtc = _isDraft ? null : _start.AddDays(_day),
            UpdatedUtc = _start.AddDays(_day),
            Content = _content,
        };
}
