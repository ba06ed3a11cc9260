using KnowledgeHub.Core.Auditing;

namespace KnowledgeHub.Core.Tests.Auditing;

public sealed class ReadAuditTrailTests
{
    // Events go on to be added and sealed while the trail is read; a seal without its events would look like tampering.
    [Fact]
    public async Task ExportChain_SealedMeanwhile_EndsWithTheSealOfItsBeginning()
    {
        var export = new ReadAuditTrail(new GrowingTrail()).ExportChain(
            Actors.Administrator,
            CancellationToken.None
        );

        var steps = await (export ?? throw new InvalidOperationException("Refused.")).ToListAsync();

        Assert.Equal(
            [("event", 1L), ("seal", 1L)],
            steps.Select(step =>
                step is AuditSeal seal ? ("seal", seal.Number) : ("event", ((AuditRecord)step).Id)
            )
        );
    }

    /// <summary>One event and its seal, and a second pair that comes when the events have been read.</summary>
    private sealed class GrowingTrail : IAuditTrail
    {
        public Task<AuditSeal?> HeadAsync(CancellationToken cancellation) =>
            Task.FromResult<AuditSeal?>(Seal(1));

        public Task<IReadOnlyList<AuditRecord>> ReadEventsAsync(
            long id,
            int limit,
            CancellationToken cancellation
        ) => Task.FromResult<IReadOnlyList<AuditRecord>>([Event(1)]);

        public Task<IReadOnlyList<AuditSeal>> ReadSealsAsync(
            long number,
            int limit,
            CancellationToken cancellation
        ) => Task.FromResult<IReadOnlyList<AuditSeal>>([Seal(1), Seal(2)]);

        public Task<IReadOnlyList<AuditLine>> ReadAsync(
            AuditFilter filter,
            int limit,
            CancellationToken cancellation
        ) => throw new NotSupportedException();

        public Task<DateTime?> OldestUnsealedAsync(CancellationToken cancellation) =>
            throw new NotSupportedException();

        private static AuditSeal Seal(long number) =>
            new()
            {
                Number = number,
                LastEventId = number,
                Events = 1,
                AtUtc = DateTime.UnixEpoch,
                Hash = "hash",
                Marks = "mark",
            };

        private static AuditRecord Event(long id) =>
            new()
            {
                Id = id,
                AtUtc = DateTime.UnixEpoch,
                ActorId = "somebody",
                Action = "practice.revised",
                Kind = "practice",
                AggregateId = "P-1",
                Version = 1,
            };
    }
}
