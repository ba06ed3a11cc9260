using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests;

public sealed class ImmutabilityTests
{
    [Fact]
    public void PublicTypes_OfCore_CannotBeChanged()
    {
        var types = typeof(Practice).Assembly.GetExportedTypes();

        Assert.Contains(typeof(PracticeContent), types);
        Assert.Empty(types.SelectMany(Immutability.OffencesOf));
    }

    [Fact]
    public void OffencesOf_PlantedOffences_AreFound() =>
        Assert.Equal(
            ["Planted.Field", "Planted.Settable", "Planted.Shared"],
            Immutability.OffencesOf(typeof(Planted)).Order()
        );

    private sealed class Planted
    {
        public const int Constant = 1;
        public readonly int Fixed = 1;
        public int Field = 1;

        public static int Shared { get; set; }

        public int Settable { get; set; }

        public int Once { get; init; }

        public int Inside { get; private set; }
    }
}
