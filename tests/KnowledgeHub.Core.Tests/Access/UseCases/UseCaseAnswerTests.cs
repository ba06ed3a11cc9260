using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

public sealed class UseCaseAnswerTests
{
    private const string Rule = "country-foreign";

    private static readonly ReuseReport _report = SampleReuse.Of(Actors.Respondent);

    public static TheoryData<object?, string, bool> Answers { get; } =
        new()
        {
            { new Outcome<string>.Forbidden(), "", true },
            { new Outcome<string>.NotFound(), "", true },
            { new Outcome<int[]>.Done([]), "", true },
            { new Outcome<int[]>.Done([7]), "", false },
            { new Outcome<bool>.Done(false), "", true },
            { new Outcome<string>.Conflict("theirs"), "", false },
            { new Outcome<int>.Conflict(0), "conflict", true },
            { new Outcome<string>.Invalid([new(Rule, "country")]), "", false },
            { new Outcome<string>.Invalid([new(Rule, "country")]), Rule, true },
            { null, "", true },
            { 0, "", true },
            { new[] { Array.Empty<int>(), [] }, "", true },
            {
                new Dictionary<string, int> { ["one"] = 1 },
                "",
                false
            },
            { new object(), "", false },
            { Beside(), "", true },
            { Beside(votes: 1), "", false },
            { Beside(shown: [_report]), "", false },
            { Beside(own: [_report]), "", false },
        };

    [Theory]
    [MemberData(nameof(Answers))]
    public void IsRefusal_EachAnswer_IsSoWhenNothingIsGiven(
        object? value,
        string refusedAs,
        bool expected
    ) => Assert.Equal(expected, new UseCaseAnswer(value).IsRefusal(refusedAs));

    private static PracticeSupplement Beside(
        int votes = 0,
        ReuseReport[]? shown = null,
        ReuseReport[]? own = null
    ) => new([], new(new(votes, false), shown ?? [], own ?? []));
}
