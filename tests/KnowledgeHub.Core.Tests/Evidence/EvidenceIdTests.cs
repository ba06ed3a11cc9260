using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Core.Tests.Evidence;

public sealed class EvidenceIdTests
{
    [Theory]
    [InlineData("EV-7K3M", true)]
    [InlineData("ev-7k3m9qxa", true)]
    [InlineData("EV-7K3M9QXA1234", true)]
    [InlineData("EV-7K3M9QXA12345", false)]
    [InlineData("EV-7K3", false)]
    [InlineData("EV-7K3M9Q_A", false)]
    [InlineData("E-7K3M9QXA", false)]
    [InlineData("A-7K3M9QXA", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void TryParse_Text_TakesItsOwnFormOnly(string? text, bool expected) =>
        Assert.Equal(
            (expected, expected ? text?.ToUpperInvariant() : ""),
            (EvidenceId.TryParse(text, out var id), id.Value)
        );

    [Fact]
    public void New_Id_CanBeReadAgain() =>
        Assert.True(EvidenceId.TryParse(EvidenceId.New().Value, out _));
}
