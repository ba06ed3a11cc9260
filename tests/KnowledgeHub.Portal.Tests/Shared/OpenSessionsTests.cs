using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Fakes;

namespace KnowledgeHub.Portal.Tests.Shared;

/// <summary>An ended session is believed by nobody who asks after its end, however the two met.</summary>
public sealed class OpenSessionsTests
{
    private readonly FakeClock _clock = new();
    private readonly SlowStore _store = new();
    private readonly AccountSession _session;

    public OpenSessionsTests() => _session = SessionRules.New("ana", "Firefox", _clock.UtcNow);

    [Fact]
    public async Task Find_EndsWhileItIsRead_IsNotKept()
    {
        var sessions = Sessions();
        var reading = FindAsync(sessions, isSensitive: false);
        sessions.Forget();
        _store.Answer.SetResult(new(_session, "1"));
        _ = await reading;

        _store.Answer = Answered(null);

        Assert.Null(await FindAsync(sessions, isSensitive: false));
    }

    [Fact]
    public async Task Find_EndedElsewhere_IsBelievedForAMomentButNotForWhatIsSensitive()
    {
        var sessions = Sessions();
        _store.Answer = Answered(new(_session, "1"));
        _ = await FindAsync(sessions, isSensitive: false);
        _store.Answer = Answered(null);

        var kept = await FindAsync(sessions, isSensitive: false);
        var sensitive = await FindAsync(sessions, isSensitive: true);
        _clock.Advance(TimeSpan.FromSeconds(2));
        var later = await FindAsync(sessions, isSensitive: false);

        Assert.NotNull(kept);
        Assert.Null(sensitive);
        Assert.Null(later);
    }

    [Fact]
    public async Task Find_DeedWhileItEnds_DoesNotBringItBack()
    {
        var sessions = Sessions();
        _store.Answer = Answered(new(_session, "1"));
        _clock.Advance(SessionRules.Grain);
        _store.Noted = sessions.Forget;

        _ = await FindAsync(sessions, isSensitive: false, isDeed: true);
        _store.Answer = Answered(null);

        Assert.Null(await FindAsync(sessions, isSensitive: false));
    }

    private OpenSessions Sessions() => new(_store, _clock, new RecordedLogger<OpenSessions>());

    private Task<SessionRights?> FindAsync(
        OpenSessions sessions,
        bool isSensitive,
        bool isDeed = false
    ) => sessions.FindAsync(_session.Id, "ana", isDeed, isSensitive, default);

    private static TaskCompletionSource<SessionRights?> Answered(SessionRights? rights)
    {
        var answer = new TaskCompletionSource<SessionRights?>();
        answer.SetResult(rights);
        return answer;
    }

    private sealed class SlowStore : ISessionStore
    {
        public TaskCompletionSource<SessionRights?> Answer { get; set; } = new();

        public Action Noted { get; set; } = () => { };

        public Task<SessionRights?> FindAsync(Guid id, CancellationToken cancellation) =>
            Answer.Task;

        public Task NoteAsync(Guid id, DateTime now, CancellationToken cancellation)
        {
            Noted();
            return Task.CompletedTask;
        }

        public Task AddAsync(AccountSession session, CancellationToken cancellation) =>
            throw new NotSupportedException();

        public Task<IReadOnlyList<AccountSession>> ListOpenAsync(
            string accountId,
            DateTime now,
            CancellationToken cancellation
        ) => throw new NotSupportedException();

        public Task<int> EndAsync(
            string accountId,
            SessionEnd which,
            DateTime now,
            CancellationToken cancellation
        ) => throw new NotSupportedException();

        public Task<int> ForgetAsync(DateTime before, CancellationToken cancellation) =>
            throw new NotSupportedException();
    }
}
