using System.Reflection;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Portal.Features.Evidence;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Features.Evidence;

public sealed class EvidenceWordsTests : ReaderContext
{
    public static TheoryData<string> Rules { get; } =
    [
        .. typeof(EvidenceRules)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(string))
            .Select(field => $"{field.GetValue(null)}"),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Of_EachRule_HasASentenceOfItsOwn(string rule) =>
        Assert.NotEqual(
            AttachmentStrings.FilesErrorDamaged,
            EvidenceWords.Of(new RuleViolation(rule, "field", "1"))
        );

    [Theory]
    [InlineData("sq", "Albanian")]
    [InlineData("qqq", "qqq")]
    public void LanguageName_Code_IsNamedWhereItCanBe(string code, string name) =>
        Assert.Equal(name, EvidenceWords.LanguageName(code));
}
