using KnowledgeHub.Core.QueryLog;

namespace KnowledgeHub.Core.Tests.QueryLog;

public sealed class QueryTextTests
{
    [Theory]
    [InlineData("  Joint \t Patrols\n", "joint patrols")]
    [InlineData("ÉVÉNEMENT", "événement")]
    [InlineData("ГРАНИЦА", "граница")]
    [InlineData("تحليل  المخاطر", "تحليل المخاطر")]
    [InlineData("IBMC 2023", "ibmc 2023")]
    [InlineData("2019-2023", "2019-2023")]
    [InlineData("regulation 2016/399", "regulation 2016/399")]
    [InlineData("1049/2001", "1049/2001")]
    [InlineData("\"one-stop border post\" -rail", "\"one-stop border post\" -rail")]
    [InlineData("form 123456", "form 123456")]
    public void Keep_OrdinaryText_IsKeptFolded(string typed, string kept) =>
        Assert.Equal(kept, QueryText.Keep(typed));

    [Theory]
    [InlineData("")]
    [InlineData(" \u200f ")]
    [InlineData("somebody@example.org")]
    [InlineData("report of somebody＠example.org")]
    [InlineData("call +216 71 000 000")]
    [InlineData("+ (33) 1")]
    [InlineData("0612345678")]
    [InlineData("06.12.34.56.78")]
    [InlineData("06 – 12 – 34 – 56")]
    [InlineData("٠٦١٢٣٤٥٦٧٨")]
    [InlineData("۰۶۱۲۳۴۵۶۷۸")]
    [InlineData("passport ab1234567")]
    [InlineData("born 1987-03-21")]
    public void Keep_BlankOrPersonal_IsNotKept(string typed) => Assert.Null(QueryText.Keep(typed));

    [Theory]
    [InlineData(QueryText.MaxLength, true)]
    [InlineData(QueryText.MaxLength + 1, false)]
    public void Keep_LongText_IsKeptUpToTheLimit(int length, bool isKept) =>
        Assert.Equal(isKept, QueryText.Keep(new string('a', length)) is not null);
}
