using KnowledgeHub.Core.Mail;
using KnowledgeHub.Data.Mail;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;

namespace KnowledgeHub.Data.Tests.Mail;

public sealed class DeliverMailTests
{
    private readonly FakeClock _clock = new();
    private readonly FakeMailer _mailer = new();

    [Theory, EachDatabase]
    public async Task RunAsync_DueMessage_IsSentOnceAndLosesItsText(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var (store, deliver) = await WithAsync(hub, Mail());

        var first = await deliver.RunAsync(default);
        var second = await deliver.RunAsync(default);

        Assert.Equal(((1, 0), (0, 0)), (first, second));
        Assert.Equal("secret link", Assert.Single(_mailer.Sent).Body);
        var kept = Assert.Single(await store.ListAsync(10, default));
        Assert.Equal((string.Empty, _clock.UtcNow), (kept.Body, kept.SentUtc));
    }

    [Theory, EachDatabase]
    public async Task RunAsync_ServerRefuses_TriesLaterAndLater(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var (_, deliver) = await WithAsync(hub, Mail());
        _mailer.Refusals = 2;

        var results = new List<(int, int)>();
        foreach (var minutes in new[] { 0, 0.9, 0.2, 1.8, 0.3 })
        {
            _clock.Advance(TimeSpan.FromMinutes(minutes));
            results.Add(await deliver.RunAsync(default));
        }

        Assert.Equal([(0, 1), (0, 0), (0, 1), (0, 0), (1, 0)], results);
    }

    [Theory, EachDatabase]
    public async Task RunAsync_LinkHasExpired_IsGivenUpWithoutText(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var (store, deliver) = await WithAsync(hub, Mail());
        _clock.Advance(TimeSpan.FromHours(2));

        await deliver.RunAsync(default);

        Assert.Empty(_mailer.Sent);
        var kept = Assert.Single(await store.ListAsync(10, default));
        Assert.Equal((string.Empty, _clock.UtcNow), (kept.Body, kept.GivenUpUtc));
    }

    [Theory, EachDatabase]
    public async Task RunAsync_MailIsOff_LeavesWhatWaits(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var (store, deliver) = await WithAsync(hub, Mail());
        _mailer.IsOn = false;

        await deliver.RunAsync(default);

        Assert.Equal("secret link", Assert.Single(await store.ListAsync(10, default)).Body);
    }

    [Theory, EachDatabase]
    public async Task RunAsync_SeveralNodesAtOnce_SendsEachMessageOnce(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        OutgoingMail[] mails = [.. Enumerable.Range(0, 12).Select(_ => Mail())];
        var (store, _) = await WithAsync(hub, mails);
        var mailers = Enumerable.Range(0, 4).Select(_ => new FakeMailer()).ToList();

        await Task.WhenAll(
            mailers.Select(mailer =>
                Task.Run(() => new DeliverMail(store, mailer, _clock).RunAsync(default))
            )
        );

        Assert.Equal(
            mails.Select(mail => mail.Id).Order(),
            mailers.SelectMany(mailer => mailer.Sent).Select(mail => mail.Id).Order()
        );
    }

    private OutgoingMail Mail() =>
        new()
        {
            Id = Guid.NewGuid(),
            Recipient = "ana@example.org",
            Subject = "A link",
            Body = "secret link",
            CreatedUtc = _clock.UtcNow,
            DueUtc = _clock.UtcNow,
            ExpiresUtc = _clock.UtcNow.AddHours(1),
        };

    private async Task<(EfMailStore, DeliverMail)> WithAsync(
        TestHub hub,
        params OutgoingMail[] mails
    )
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        context.AddRange(mails);
        await context.SaveChangesAsync();
        var store = new EfMailStore(new(hub.Contexts, hub.Engine));
        return (store, new(store, _mailer, _clock));
    }
}
