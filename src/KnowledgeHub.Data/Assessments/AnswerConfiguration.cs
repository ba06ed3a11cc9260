using KnowledgeHub.Core.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Assessments;

/// <summary>The key carries the country, and so does the foreign key: an answer cannot belong to another country's assessment.</summary>
internal sealed class AnswerConfiguration : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> builder)
    {
        builder.ToTable("Answers");
        builder.HasKey(answer => new
        {
            answer.Assessment,
            answer.Country,
            answer.Indicator,
            answer.Agency,
        });
        builder
            .Property(answer => answer.Assessment)
            .HasColumnName("AssessmentId")
            .HasMaxLength(AssessmentConfiguration.IdLength);
        builder.Property(answer => answer.Indicator).HasMaxLength(8);
        builder.Property(answer => answer.Agency).HasMaxLength(40);
        builder.Property(answer => answer.UpdatedBy).HasMaxLength(80);
        builder.Property(answer => answer.Version).IsConcurrencyToken();
        builder.ComplexProperty(answer => answer.Content, Configure);
        builder
            .HasOne<Assessment>()
            .WithMany()
            .HasForeignKey(answer => new { answer.Assessment, answer.Country })
            .HasPrincipalKey(assessment => new { assessment.Id, assessment.Country })
            .OnDelete(DeleteBehavior.Restrict);
    }

    private static void Configure(ComplexPropertyBuilder<AnswerContent> content)
    {
        content
            .Property(value => value.State)
            .HasColumnName("State")
            .HasConversion<string>()
            .HasMaxLength(20);
        content.Property(value => value.Level).HasColumnName("Level");
        content
            .Property(value => value.Reason)
            .HasColumnName("Reason")
            .HasMaxLength(AnswerContent.MaxTextLength);
        content
            .Property(value => value.Comment)
            .HasColumnName("Comment")
            .HasMaxLength(AnswerContent.MaxTextLength);
        content.Property(value => value.Evidence).HasColumnName("Evidence");
        content.Property(value => value.EvidenceFrom).HasColumnName("EvidenceFrom");
        content
            .Property(value => value.Confidence)
            .HasColumnName("Confidence")
            .HasConversion<string>()
            .HasMaxLength(20);
        Text(content.Property(value => value.Strengths), "Strengths");
        Text(content.Property(value => value.Improvements), "Improvements");
        Text(content.Property(value => value.PlannedActions), "PlannedActions");
        Text(content.Property(value => value.Rationale), "Rationale");
        Text(content.Property(value => value.Dissent), "Dissent");
        content
            .Property(value => value.Votes)
            .HasColumnName("Votes")
            .HasConversion(votes => votes!.ToString(), text => WorkshopVotes.Parse(text)) // not null: EF converts no null
            .HasMaxLength(20);
        content.Property(value => value.Language).HasColumnName("Language");
        content.Ignore(value => value.Texts);
    }

    private static void Text(ComplexTypePropertyBuilder<string> property, string column) =>
        property
            .HasColumnName(column)
            .HasMaxLength(AnswerContent.MaxTextLength)
            .HasDefaultValue(string.Empty);
}
