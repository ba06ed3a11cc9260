using KnowledgeHub.Core;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data;
using KnowledgeHub.Data.History;
using KnowledgeHub.Documents.RichText;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Presence;
using KnowledgeHub.Search;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>The index is disposable: whatever becomes of it while editors write, it ends as a scan of the database says.</summary>
public sealed class IndexFollowerTests
{
    private const int Rounds = 50;
    private const int Queries = 200;
    private static readonly CancellationToken _none = CancellationToken.None;

    // Three letters: the search takes no other word for them, and no rule of English shortens them.
    private static readonly string[] _words =
    [
        .. "bdfgkmpv".SelectMany(_ => "aeiou", (first, vowel) => $"{first}{vowel}x"),
    ];
    private static readonly string[] _areas = ["LEG", "INS", "PRC"];
    private static readonly string[] _countries = ["KE", "NL", "TR"];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Index_LostOrStaleWhileEditorsWrite_FindsWhatAScanDoes(DatabaseKind kind)
    {
        var random = new Random(7);
        var questions = Enumerable.Range(0, Queries).Select(_ => AQuestion(random)).ToList();
        await using var site = await Site.OpenAsync(kind);
        var (found, expectedAnswers) = (0, site.Answers);

        for (var round = 0; round < Rounds; round++)
        {
            var harm = (Harm)(round % Enum.GetValues<Harm>().Length);
            await site.SufferAsync(harm);
            var published = await site.ScanAsync();
            found += questions.Sum(question =>
                AssertAgree($"{round} {harm}", question, site.Search(question.Criteria), published)
            );
            expectedAnswers += harm is Harm.Lost ? 0 : Site.SavesOfARound;
        }

        Assert.InRange(found, Rounds * Queries, int.MaxValue);
        Assert.InRange(site.Answers, expectedAnswers, int.MaxValue);
    }

    /// <summary>What becomes of the index while the editors write.</summary>
    private enum Harm
    {
        /// <summary>The process ends, and another one starts with nothing.</summary>
        Lost,

        /// <summary>Nobody follows the feed for a while.</summary>
        Stale,

        /// <summary>Nearly all entries are gone from it.</summary>
        Damaged,

        /// <summary>Nobody follows, and the feed then ends before what was read of it.</summary>
        Cut,
    }

    /// <summary>What is asked of the index, and which entries a scan finds for it.</summary>
    private sealed record Question(PracticeCriteria Criteria, Func<Practice, bool> IsMatch);

    private static int AssertAgree(
        string when,
        Question question,
        PracticeHits hits,
        List<Practice> published
    )
    {
        var scanned = published.Where(question.IsMatch).Select(entry => entry.Id).ToHashSet();
        var indexed = hits.Hits.Select(hit => hit.Id).ToHashSet();
        var missing = string.Join(' ', scanned.Except(indexed));
        var extra = string.Join(' ', indexed.Except(scanned));
        var asked = $"{when}, {question.Criteria.Text}";
        Assert.Equal(
            $"{asked}: missing [], extra [], {scanned.Count} in all",
            $"{asked}: missing [{missing}], extra [{extra}], {hits.Total} in all"
        );
        return scanned.Count;
    }

    private static Question AQuestion(Random random)
    {
        var (text, says) = Wording(random.GetItems(_words, 2), random.Next(3));
        var area = random.GetItems(_areas, 1);
        var country = random.GetItems(_countries, 1);
        return random.Next(3) switch
        {
            0 => new Question(Criteria(text), says),
            1 => new Question(
                Criteria(text, (SearchFacet.Area, area)),
                entry => says(entry) && entry.Content.Classification.Areas.Contains(area[0])
            ),
            _ => new Question(
                Criteria(text, (SearchFacet.Country, country)),
                entry => says(entry) && entry.Content.Classification.Countries.Contains(country[0])
            ),
        };
    }

    private static (string Text, Func<Practice, bool> Says) Wording(string[] words, int form) =>
        form switch
        {
            0 => (words[0], entry => Says(entry, words[0])),
            1 => (
                $"{words[0]} {words[1]}",
                entry => Says(entry, words[0]) || Says(entry, words[1])
            ),
            _ => (
                $"{words[0]} -{words[1]}",
                entry => Says(entry, words[0]) && !Says(entry, words[1])
            ),
        };

    private static bool Says(Practice entry, string word)
    {
        var (title, body) = (entry.Content.Title, entry.Content.Body.Practice);
        return $" {title[Language.English]} {body[Language.English]} ".Contains(
            $" {word} ",
            StringComparison.Ordinal
        );
    }

    private static PracticeCriteria Criteria(
        string text,
        params (SearchFacet Facet, string[] Values)[] choices
    ) =>
        new()
        {
            Text = text,
            PageSize = 100,
            Facets = choices.ToDictionary(
                choice => choice.Facet,
                choice => (IReadOnlyList<string>)choice.Values
            ),
        };

    private static async Task SaveAsync(TestHub hub, Practice next) =>
        Assert.Equal(
            SaveResult.Saved,
            await hub.Practices.SaveAsync(next, PracticeChange.Imported, Actors.Editor, _none)
        );

    /// <summary>A database, two editors who write to it, and the node that visitors ask.</summary>
    private sealed class Site : IAsyncDisposable
    {
        private const int Editors = 2;
        private const int SavesAtATime = 2;
        private const int FirstSaves = 45;
        private const string Landmark = "landmark";

        /// <summary>How often a visitor asks in a round: after each save.</summary>
        public const int SavesOfARound = 2 * Editors * SavesAtATime;

        private readonly TestHub _hub;
        private readonly Editor[] _editors;

        // Never changes, so that whoever asks at any time must find it.
        private readonly Practice _landmark = PracticeBuilder
            .APractice()
            .WithTitle($"The {Landmark}")
            .WithVersion(1);
        private Node _node;
        private int _answers;

        private Site(TestHub hub)
        {
            _hub = hub;
            _editors = [.. Enumerable.Range(1, Editors).Select(number => new Editor(hub, number))];
            _node = new(hub.Engine);
        }

        /// <summary>How often a visitor asked and found what is there all the time.</summary>
        public int Answers => _answers;

        public static async Task<Site> OpenAsync(DatabaseKind kind)
        {
            var hub = await TestHub.CreateAsync(kind);
            var site = new Site(hub);
            await SaveAsync(hub, site._landmark);
            await site._node.RebuildAsync();
            await site.WriteAsync(FirstSaves);
            await site._node.CatchUpAsync();
            return site;
        }

        public PracticeHits Search(PracticeCriteria criteria) => _node.Index.Search(criteria);

        /// <summary>The published entries, without store, cache or index in between.</summary>
        public async Task<List<Practice>> ScanAsync()
        {
            await using var context = await _hub.Contexts.CreateDbContextAsync();
            return await context
                .Practices.AsNoTracking()
                .Where(entry => entry.Status == PracticeStatus.Published)
                .ToListAsync();
        }

        /// <summary>Lets the index come to harm while the editors write, and heals it as the portal does.</summary>
        public async Task SufferAsync(Harm harm)
        {
            if (harm is Harm.Lost)
            {
                await _node.DisposeAsync();
                _node = new(_hub.Engine);
            }
            else if (harm is Harm.Damaged)
            {
                _node.Index.Rebuild([_landmark]);
            }

            await WriteAsync(SavesAtATime); // while nobody follows
            if (harm is Harm.Cut)
            {
                await CutFeedAsync();
                await _node.CatchUpAsync();
            }

            var isRebuilt = harm is Harm.Lost or Harm.Damaged;
            await Task.WhenAll(
                WriteAsync(SavesAtATime),
                Task.Run(() => isRebuilt ? _node.RebuildAsync() : _node.CatchUpAsync())
            );
            await _node.CatchUpAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await _node.DisposeAsync();
            await _hub.DisposeAsync();
        }

        // On threads of their own: SQLite works through a call without ever giving the thread back.
        private Task WriteAsync(int saves) =>
            Task.WhenAll(_editors.Select(editor => Task.Run(() => editor.WriteAsync(saves, Ask))));

        // A node that starts says that it is not ready; one that serves answers, whatever is done to its index.
        private void Ask()
        {
            if (_node.Index.IsReady)
            {
                var hit = Assert.Single(_node.Index.Search(Criteria(Landmark)).Hits);
                Assert.Equal(_landmark.Id, hit.Id);
                Interlocked.Increment(ref _answers);
            }
        }

        // As a database does that was restored from an older copy: what was saved last is in no feed.
        private async Task CutFeedAsync()
        {
            var position = _node.Position;
            await using var context = await _hub.Contexts.CreateDbContextAsync();
            var cut = await context
                .ChangeFeed.Where(entry => entry.Sequence >= position)
                .ExecuteDeleteAsync();
            Assert.Equal((Editors * SavesAtATime) + 1, cut);
        }
    }

    /// <summary>What one process of the portal holds in memory, put together as the portal does.</summary>
    private sealed class Node(DatabaseEngine engine) : IAsyncDisposable
    {
        private static readonly TimeSpan _limit = TimeSpan.FromSeconds(60);

        private readonly ServiceProvider _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddHubData(engine)
            .AddSingleton<IProseReader, RichPlainText>()
            .AddSingleton<IPopularQueries, PopularQueries>()
            .AddSingleton<PresenceRegistry>()
            .AddSingleton<PracticeIndex>()
            .AddSingleton<NodeContent>()
            .AddSingleton<UnreadableEntries>()
            .AddSingleton<LibraryReader>()
            .AddSingleton<IndexFollower>()
            .BuildServiceProvider();

        public PracticeIndex Index => _services.GetRequiredService<PracticeIndex>();

        public long Position => Follower.Position;

        private IndexFollower Follower => _services.GetRequiredService<IndexFollower>();

        public Task RebuildAsync() => Follower.RebuildAsync(_none);

        /// <summary>Follows until the end of the feed.</summary>
        public async Task CatchUpAsync()
        {
            using var limit = new CancellationTokenSource(_limit);
            var feed = _services.GetRequiredService<ChangeFeedReader>();
            var signal = _services.GetRequiredService<ChangeSignal>();
            while (await feed.LastSequenceAsync(limit.Token) != Position)
            {
                signal.Raise(showsToVisitors: false); // or it waits out its interval
                await Follower.FollowAsync(limit.Token);
            }
        }

        public ValueTask DisposeAsync() => _services.DisposeAsync();
    }

    /// <summary>Saves entries of its own through the store: what, is left to chance.</summary>
    private sealed class Editor(TestHub hub, int seed)
    {
        private const int LeastEntries = 40;

        private readonly Random _random = new(seed);
        private readonly List<Practice> _entries = [];

        public async Task WriteAsync(int saves, Action afterEach)
        {
            for (var save = 0; save < saves; save++)
            {
                var isNew = _entries.Count < LeastEntries || _random.Next(4) == 0;
                await (isNew ? AddAsync() : ChangeAsync(_random.Next(_entries.Count)));
                afterEach();
            }
        }

        private async Task AddAsync()
        {
            var draft = PracticeBuilder.ADraft().WithId(PracticeId.New().Value).WithContent(Text());
            _entries.Add(_random.Next(3) == 0 ? draft.Build() : Published(draft));
            await SaveAsync(hub, _entries[^1]);
        }

        private async Task ChangeAsync(int place)
        {
            var old = _entries[place];
            if (old.Status is PracticeStatus.Draft && _random.Next(4) == 0)
            {
                _entries.RemoveAt(place);
                var result = await hub.Practices.DeleteAsync(old, Actors.Editor, _none);
                Assert.Equal(SaveResult.Saved, result);
                return;
            }

            _entries[place] = Changed(old) with
            {
                Version = old.Version + 1,
                UpdatedUtc = old.UpdatedUtc.AddMinutes(1),
            };
            await SaveAsync(hub, _entries[place]);
        }

        private Practice Changed(Practice old)
        {
            var unpublished = old with { Content = old.WorkingContent, Working = null };
            return _random.Next(7) switch
            {
                0 => unpublished with { Status = PracticeStatus.Draft },
                1 => unpublished with { Status = PracticeStatus.Archived },
                2 when old.Status is PracticeStatus.Published => old with
                {
                    Working = new(Text(), PracticeStatus.Draft),
                },
                3 or 4 => old with { Content = Text() },
                _ => Published(unpublished),
            };
        }

        private static Practice Published(Practice entry) =>
            entry with
            {
                Status = PracticeStatus.Published,
                PublishedUtc = entry.UpdatedUtc,
            };

        private PracticeContent Text()
        {
            var words = _random.GetItems(_words, 3);
            return PracticeContentBuilder
                .AContent()
                .WithTitle($"Entry on {words[0]}")
                .WithPractice($"{words[1]} and {words[2]}")
                .WithAreas(_random.GetItems(_areas, 1))
                .WithCountries(_random.GetItems(_countries, 1));
        }
    }
}
