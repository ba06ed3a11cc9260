using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.Practices;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Data.Tests.Practices;

public sealed class ReadPracticesTests
{
    private const int MostKept = 24_000;
    private static readonly Practice _model = PracticeBuilder.APractice().WithId("P-999999");
    private readonly ReadPractices _read = new();

    [Fact]
    public void Find_EntryThatIsAskedForAgainAndAgain_StaysAmongManyOthers()
    {
        _read.Add(_model);

        foreach (var other in Others(3 * MostKept))
        {
            _read.Add(other);
            Assert.Same(_model, _read.Find(StampOf(_model)));
        }
    }

    [Fact]
    public void Find_EntryThatNobodyAsksFor_GoesInTheEnd()
    {
        _read.Add(_model);

        foreach (var other in Others(MostKept))
        {
            _read.Add(other);
        }

        Assert.Null(_read.Find(StampOf(_model)));
    }

    [Fact]
    public void Find_AnotherStateOfAnEntry_IsNotGiven()
    {
        _read.Add(_model);

        Assert.Null(_read.Find(StampOf(_model) with { Version = _model.Version + 1 }));
        Assert.Null(_read.Find(StampOf(_model) with { UpdatedUtc = DateTime.UnixEpoch }));
    }

    private static IEnumerable<Practice> Others(int count) =>
        Enumerable
            .Range(0, count)
            .Select(number =>
                _model with
                {
                    Id = new($"P-{number.ToString("000000", CultureInfo.InvariantCulture)}"),
                }
            );

    private static PracticeStamp StampOf(Practice practice) =>
        new(practice.Id, practice.Version, practice.UpdatedUtc);
}
