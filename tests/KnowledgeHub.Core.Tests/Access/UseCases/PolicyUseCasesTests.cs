using KnowledgeHub.Core.Access;
using Xunit.Abstractions;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

/// <summary>
/// The policy table decides every use case (A1): each entry point of Core has a row that names its action or why it needs none,
/// and each that names an action is called with valid arguments by people of every role, on things in every state, on fakes that
/// note each call; those with a reason instead are called by their own tests only. Who is refused by the table is refused and given nothing, and nothing was changed; where no thing is named, no store was even
/// asked. Who is allowed is not refused, and somebody is given what each row is about. In which state an actor sees a thing is
/// told by May, which has tests of its own; what countries give to others than advisors is for the tests of consent. Two actions
/// that the table gives to the same people cannot be told apart here.
/// </summary>
public sealed class PolicyUseCasesTests(ITestOutputHelper output)
{
    [Fact]
    public void Rows_AreExactlyTheEntryPointsOfCore() =>
        Assert.Equal(
            ("", ""),
            (
                Only(EntryPoint.All.Keys, PolicyUseCase.All.Select(row => row.Name)),
                Only(PolicyUseCase.All.Select(row => row.Name), EntryPoint.All.Keys)
            )
        );

    [Fact]
    public void Rows_NameActionsOfTheTableOrAReason() =>
        Assert.All(
            PolicyUseCase.All.SelectMany(row => row.Actions),
            name => Assert.True(Enum.TryParse<PortalAction>(name, out _), name)
        );

    /// <summary>So that each step of an entry and of an assessment has its row.</summary>
    [Fact]
    public void Things_AreEachNamedByARow() =>
        Assert.Equal(
            UseCaseScene.Things.Keys.Order(StringComparer.Ordinal),
            PolicyUseCase
                .All.Where(row => row.IsCalled)
                .Select(row => row.On)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public async Task EveryUseCase_CalledByEverybody_DoesWhatTheTableSays()
    {
        var cells = 0;
        var wrong = new List<string>();

        foreach (var row in PolicyUseCase.All.Where(row => row.IsCalled))
        {
            var seen = await UseCaseCell.OfAsync(row);
            cells += seen.Count;
            wrong.AddRange(seen.SelectMany(cell => cell.Findings()));
            if (!UseCaseCell.IsCarriedOut(seen))
            {
                wrong.Add($"{row}: nobody was given anything, so its arguments are not valid");
            }
        }

        output.WriteLine($"{cells} cells, {wrong.Count} decided otherwise than the table");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(cells > 10_000, $"Only {cells} cells were called.");
    }

    private static string Only(IEnumerable<string> names, IEnumerable<string> others) =>
        string.Join(' ', names.Except(others).Order(StringComparer.Ordinal));
}
