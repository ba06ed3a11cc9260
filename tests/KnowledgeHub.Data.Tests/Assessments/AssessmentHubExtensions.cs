using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Data.History;
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

    /// <summary>The same with its history, as the importer leaves it.</summary>
    public static async Task ImportFrameworkAsync(this TestHub hub, FrameworkDocument document) =>
        Assert.Equal(
            SaveResult.Saved,
            await hub.Writer.WriteAsync(
                context =>
                {
                    context.Frameworks.Add(
                        new() { Version = document.Version, Document = document }
                    );
                    return
                    [
                        new(
                            AggregateKind.Framework,
                            document.Version,
                            1,
                            "imported",
                            Actor.System.Id,
                            "{}"
                        ),
                    ];
                },
                CancellationToken.None
            )
        );

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
