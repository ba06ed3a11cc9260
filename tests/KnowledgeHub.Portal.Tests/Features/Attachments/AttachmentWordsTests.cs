using System.Globalization;
using System.Reflection;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Portal.Features.Attachments;

namespace KnowledgeHub.Portal.Tests.Features.Attachments;

public sealed class AttachmentWordsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    public void Of_EachRule_HasASentenceOfItsOwn(string language)
    {
        CultureInfo.CurrentUICulture = new(language);

        var sentences = Rules().Select(rule => AttachmentWords.Of(new RuleViolation(rule, "file")));

        Assert.Equal(Rules().Order(), AttachmentWords.Rules.Order());
        Assert.Equal(Rules().Count(), sentences.Distinct().Count());
    }

    [Theory]
    [InlineData(1, "1 kB")]
    [InlineData(2_560, "3 kB")]
    [InlineData(1_048_576, "1.0 MB")]
    [InlineData(10_485_760, "10.0 MB")]
    public void Size_Bytes_IsInTheUnitThatReadsBest(int bytes, string expected)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new("en");

        Assert.Equal(expected, AttachmentWords.Size(bytes));
    }

    private static IEnumerable<string> Rules() =>
        new[] { typeof(FileRules), typeof(AttachmentRules) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field =>
                field.FieldType == typeof(string) && field.Name != nameof(FileRules.Field)
            )
            .Select(field => (string)field.GetRawConstantValue()!); // each is a constant
}
