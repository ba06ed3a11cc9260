using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Assessments;

/// <summary>What several tests of assessments do with a database.</summary>
internal static class AssessmentHubExtensions
{
    public static async Task PublishFrameworkAsync(this TestHub hub, FrameworkDocument document)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        context.Frameworks.Add(new() { Version = document.Version, Document = document });
        await context.SaveChangesAsync();
    }

    public static async Task StartAsync(this TestHub hub, Assessment assessment) =>
        Assert.Equal(
            SaveResult.Saved,
            await hub.Assessments.SaveAsync(
                assessment,
                AssessmentChange.Started,
                Actors.Coordinator,
                CancellationToken.None
            )
        );

    public static Task<SaveResult> ReviseAsync(this TestHub hub, Assessment assessment) =>
        hub.Assessments.SaveAsync(
            assessment,
            AssessmentChange.Revised,
            Actors.Coordinator,
            CancellationToken.None
        );

    public static Task<SaveResult> AnswerAsync(this TestHub hub, Answer answer) =>
        hub.Assessments.SaveAnswerAsync(answer, Actors.Respondent, CancellationToken.None);
}
