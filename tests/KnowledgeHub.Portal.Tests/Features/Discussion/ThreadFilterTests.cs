using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Portal.Features.Discussion;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleRemarks;

namespace KnowledgeHub.Portal.Tests.Features.Discussion;

public sealed class ThreadFilterTests
{
    [Theory]
    [InlineData(null, null, null, "/assessments/A-0001/discussion")]
    [InlineData(
        "resolved",
        "PRC",
        "true",
        "/assessments/A-0001/discussion?state=resolved&area=PRC&mine=true"
    )]
    [InlineData("all", "nowhere", "maybe", "/assessments/A-0001/discussion?state=all")]
    [InlineData("nonsense", null, "true", "/assessments/A-0001/discussion?mine=true")]
    public void Read_AddressOfAList_KeepsWhatIsKnown(
        string? state,
        string? area,
        string? mine,
        string expected
    ) =>
        Assert.Equal(
            expected,
            ThreadFilter.Read(state, area, mine).Address(AnAssessment().Build().Id)
        );

    [Theory]
    [InlineData("open", null, false, "law open")]
    [InlineData("resolved", null, false, "done")]
    [InlineData("all", "PRC", false, "open")]
    [InlineData("all", null, true, "law done")]
    public void Of_Threads_AreThoseAskedForTheLatestFirst(
        string state,
        string? area,
        bool isMine,
        string expected
    )
    {
        var opening = ARemark(AnAssessment());
        var law = opening with { Text = "law", AtUtc = opening.AtUtc.AddHours(2), AuthorId = "me" };
        var done = opening with { Text = "done", ResolvedUtc = opening.AtUtc, Mentions = ["me"] };
        var open = opening with { Text = "open", Indicator = new("PRC.S.1") };
        DiscussionThread[] threads = [Of(open), Of(done), Of(law)];

        var listed = ThreadFilter.Read(state, area, isMine ? "true" : null).Of(threads, "me");

        var texts = listed.Select(thread => thread.Opening.Remark.Text);
        Assert.Equal(expected, string.Join(' ', texts));
    }

    private static DiscussionThread Of(Remark remark) => new(new(remark, null, []), []);
}
