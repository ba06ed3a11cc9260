using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Consent;

/// <summary>Random ways of signing, changing, taking back and running out, against a model that knows no sheets (A5).</summary>
public sealed class ConsentSequenceTests
{
    private const int Steps = 10_000;
    private const string Cycle = "A-0001";

    private static readonly SharedContent[] _contents = Enum.GetValues<SharedContent>();
    private static readonly ConsentAudience[] _audiences = Enum.GetValues<ConsentAudience>();

    // Who asks, and as which audience.
    private static readonly (Actor Actor, ConsentAudience[] As)[] _askers =
    [
        (Actors.Advisor.In("GH"), [ConsentAudience.Advisor, ConsentAudience.Public]),
        (Actors.Advisor, [ConsentAudience.Public]),
        (Actors.Approver.In("TN"), [ConsentAudience.NamedPeers, ConsentAudience.Public]),
        (Actors.Respondent.In("NE"), [ConsentAudience.Public]),
        (Actors.Administrator.In("GH", "TN"), [ConsentAudience.Public]),
        (Actors.Anonymous, [ConsentAudience.Public]),
    ];

    private readonly Random _random = new(20260518);
    private readonly FakeClock _clock = new();
    private readonly FakeConsents _consents = new();
    private readonly FakeAssessmentStore _store = new(AnAssessment().OfCountry("GH"));

    // What the country has given: in the model an advisor gives and takes nothing.
    private readonly HashSet<ConsentGrant> _given = [];
    private DateOnly? _until;

    [Fact]
    public async Task RandomSteps_EachAskerAfterEach_SeesWhatTheModelSays()
    {
        var divergences = new List<string>();

        for (var step = 0; step < Steps; step++)
        {
            var done = await StepAsync();
            foreach (var (actor, audiences) in _askers)
            {
                var seen = await SeenAsync(actor);
                var expected = Expected(audiences);
                if (seen != expected)
                {
                    divergences.Add($"{step} {done}: {actor.Id} saw {seen}, not {expected}");
                }
            }
        }

        Assert.Empty(divergences);
    }

    private DateOnly Today => DateOnly.FromDateTime(_clock.UtcNow);

    private ManageConsent Managing =>
        new(
            SampleAccess.To(_store, _consents, _clock),
            _consents,
            new FakeTaxonomySource(),
            _clock
        );

    private Task<string> StepAsync() =>
        _random.Next(4) switch
        {
            0 or 1 => SignAsync(),
            2 => RevokeAsync(),
            _ => WaitAsync(),
        };

    private async Task<string> SignAsync()
    {
        ConsentGrant[] grants =
        [
            .. from content in _contents
            from audience in _audiences
            where _random.Next(2) == 0
            select new ConsentGrant(content, audience),
        ];
        DateOnly? until = _random.Next(3) == 0 ? null : Today.AddDays(_random.Next(1, 20));
        var who = _random.Next(4) == 0 ? Actors.Advisor : Actors.Coordinator;
        var named = grants.Any(grant => grant.Audience is ConsentAudience.NamedPeers);
        var draft = new ConsentDraft(
            [.. grants],
            named ? [new("TN")] : [],
            new("A. Name", "Director"),
            Today,
            until
        );
        var outcome = await Managing.SignAsync(
            who.In("GH"),
            Cycle,
            await VersionAsync(),
            draft,
            default
        );
        if (outcome is Outcome<ConsentSheet>.Done && who != Actors.Advisor)
        {
            _given.Clear();
            _given.UnionWith(grants);
            _until = until;
        }

        return $"signs as {who.Id}";
    }

    private async Task<string> RevokeAsync()
    {
        var who = _random.Next(3) == 0 ? Actors.Advisor : Actors.Approver;
        var outcome = await Managing.RevokeAsync(
            who.In("GH"),
            Cycle,
            await VersionAsync(),
            "Why.",
            default
        );
        if (outcome is Outcome<ConsentSheet>.Done && who != Actors.Advisor)
        {
            _given.Clear();
        }

        return $"revokes as {who.Id}";
    }

    private Task<string> WaitAsync()
    {
        _clock.Advance(TimeSpan.FromHours(_random.Next(1, 200)));
        return Task.FromResult("waits");
    }

    private async Task<int> VersionAsync() =>
        (await _consents.FindAsync(new(Cycle), default))?.Version ?? 0;

    private async Task<string> SeenAsync(Actor actor)
    {
        var access = SampleAccess.To(_store, _consents, _clock);
        var seen = new List<SharedContent>();
        foreach (var content in _contents)
        {
            if (await access.FindAsync(actor, Cycle, content, default) is not null)
            {
                seen.Add(content);
            }
        }

        return string.Join(' ', seen);
    }

    private string Expected(ConsentAudience[] audiences) =>
        _until < Today
            ? string.Empty
            : string.Join(
                ' ',
                _contents.Where(content =>
                    audiences.Any(audience => _given.Contains(new(content, audience)))
                )
            );
}
