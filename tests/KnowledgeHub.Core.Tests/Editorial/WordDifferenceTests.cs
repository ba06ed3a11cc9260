using KnowledgeHub.Core.Editorial;

namespace KnowledgeHub.Core.Tests.Editorial;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("same", "same", "=same")]
    [InlineData("", "new", "+new")]
    [InlineData("old", "", "-old")]
    [InlineData("a b c", "a x c", "=a |-b|+x|= c")]
    [InlineData("one two three", "one three", "=one |-two |=three")]
    [InlineData("one three", "one two three", "=one |+two |=three")]
    [InlineData("red car here", "blue bus here", "-red car|+blue bus|= here")]
    [InlineData("the patrol.", "the patrols.", "=the |-patrol|+patrols|=.")]
    [InlineData("دورية مشتركة", "دورية بحرية", "=دورية |-مشتركة|+بحرية")]
    public void Of_TwoTexts_IsTheirShortestEdit(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join('|', WordDifference.Of(before, after).Select(Show)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_AnyTexts_HoldsBothWhole(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var (before, after) = (Words(random), Words(random));

            var runs = WordDifference.Of(before, after);

            Assert.Equal(before, Without(runs, RunKind.Added));
            Assert.Equal(after, Without(runs, RunKind.Removed));
        }
    }

    [Fact]
    public void Of_TextsTooFarApart_IsReplacedBetweenWhatTheyShare()
    {
        var before = $"start {string.Join(' ', Enumerable.Range(0, 2_000))} end";
        var after = $"start {string.Join(' ', Enumerable.Range(5_000, 2_000))} end";

        var runs = WordDifference.Of(before, after);

        Assert.Equal(
            [RunKind.Same, RunKind.Removed, RunKind.Added, RunKind.Same],
            runs.Select(run => run.Kind)
        );
        Assert.Equal(after, Without(runs, RunKind.Removed));
    }

    private static string Words(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(4)));

    private static string Without(IEnumerable<TextRun> runs, RunKind kind) =>
        string.Concat(runs.Where(run => run.Kind != kind).Select(run => run.Text));

    private static string Show(TextRun run) =>
        run.Kind switch
        {
            RunKind.Added => "+",
            RunKind.Removed => "-",
            _ => "=",
        } + run.Text;
}
