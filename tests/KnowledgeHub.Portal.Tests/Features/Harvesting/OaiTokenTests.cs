using System.Buffers.Text;
using System.Text;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Portal.Features.Harvesting;
using KnowledgeHub.Testing.Builders;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Harvesting;

public sealed class OaiTokenTests
{
    private static readonly DateTime _day = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Read_WrittenToken_GivesTheRangeBehindTheLastEntry()
    {
        var range = new HarvestRange(_day, _day.AddDays(9), "LEG");
        var last = APractice().UpdatedAt(_day.AddTicks(7)).Build();

        var read = OaiToken.Read(OaiToken.Write(range, last), SampleTaxonomy.Catalogue);

        Assert.Equal(range with { After = new(_day.AddTicks(7), last.Id) }, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!!!!")]
    [InlineData("!!!1!")]
    [InlineData("!!!!P-0001")]
    [InlineData("!!XYZ!1!P-0001")]
    [InlineData("x!!!1!P-0001")]
    [InlineData("-1!!!1!P-0001")]
    [InlineData("!9999999999999999999!!1!P-0001")]
    [InlineData("!!!3155378976000000000!P-0001")]
    [InlineData("!!!1!P-0001!")]
    public void Read_OtherText_IsRefused(string text)
    {
        var token = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

        var refused = Assert.Throws<OaiRefusedException>(() =>
            OaiToken.Read(token, SampleTaxonomy.Catalogue)
        );

        Assert.Equal(OaiRefusedException.BadResumptionToken, refused.Code);
    }
}
