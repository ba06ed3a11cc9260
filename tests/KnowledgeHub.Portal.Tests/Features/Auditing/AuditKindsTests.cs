using System.Globalization;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Portal.Features.Auditing;

namespace KnowledgeHub.Portal.Tests.Features.Auditing;

public sealed class AuditKindsTests
{
    [Fact]
    public void All_HoldsEveryKindThatHasEvents() =>
        Assert.Equal(
            EnumCode<AggregateKind>
                .All.Except([EnumCode<AggregateKind>.Of(AggregateKind.UsefulVote)])
                .Order(StringComparer.Ordinal),
            AuditKinds.All.Select(kind => kind.Code).Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    public void All_InEachLanguage_HasWordsOfItsOwn(string culture)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        var words = AuditKinds.All.Select(kind => kind.Word).ToList();

        Assert.Equal(words.Count, words.Distinct(StringComparer.Ordinal).Count());
    }
}
