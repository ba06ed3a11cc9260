using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Tests.Auditing;

/// <summary>The form may never change under its name: these hashes were computed by another program after docs/audit.md.</summary>
public sealed class AuditFormTests
{
    private static readonly AuditRecord _event = new()
    {
        Id = 7,
        AtUtc = new DateTime(2026, 11, 22, 10, 0, 0, DateTimeKind.Utc).AddMicroseconds(5),
        Country = new CountryCode("XA"),
        ActorId = "ана",
        Action = "answer.saved",
        Kind = "answer",
        AggregateId = "XA-2026/LEG.S.1/",
        Version = 3,
    };

    [Fact]
    public void DigestOf_AnEvent_IsAsDocumented() =>
        Assert.Equal(
            "9dce9be92594b3ba05cd007ba31d2b38c40ded06e4464c5af3924615fd25811d",
            Convert.ToHexStringLower(AuditForm.DigestOf(_event))
        );

    [Fact]
    public void DigestOf_NoCountry_IsNotAnEmptyOne() =>
        Assert.Equal(
            "a2e8a243c584f5ee70da4dea9f18b3645315f173bc72049c1de01716589760d7",
            Convert.ToHexStringLower(AuditForm.DigestOf(_event with { Country = null }))
        );

    [Fact]
    public void HashOf_TheFirstAndASecondSeal_IsAsDocumented()
    {
        using var segment = new AuditSegment();
        segment.Add(_event);
        var first = segment.Seal(null, new(2026, 11, 22, 10, 0, 1, DateTimeKind.Utc));
        using var next = new AuditSegment();
        next.Add(_event with { Id = 8 });

        var second = next.Seal(first, new(2026, 11, 22, 10, 0, 2, DateTimeKind.Utc));

        Assert.Equal(
            "a1da595dad704c6835b59b6d7d0b85345a457a3c7a54eab825482314929ff9ce",
            first.Hash
        );
        Assert.Equal(
            "b39fc0ae97590bb2afb279835d4a7f100eeee670d6f07698c065bb0b2cd2dcaa",
            second.Hash
        );
        Assert.Equal((2L, 8L, 1), (second.Number, second.LastEventId, second.Events));
    }
}
