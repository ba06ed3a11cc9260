namespace KnowledgeHub.Core.Tests.Access.UseCases;

public sealed class UseCaseAnswerTests
{
    private const string Rule = "country-foreign";

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
        };

    [Theory]
    [MemberData(nameof(Answers))]
    public void IsRefusal_EachAnswer_IsSoWhenNothingIsGiven(
        object? value,
        string refusedAs,
        bool expected
    ) => Assert.Equal(expected, new UseCaseAnswer(value).IsRefusal(refusedAs));
}
