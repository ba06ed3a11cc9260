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
        builder.ComplexProperty(
            answer => answer.Content,
            content =>
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
            }
        );
        builder
            .HasOne<Assessment>()
            .WithMany()
            .HasForeignKey(answer => new { answer.Assessment, answer.Country })
            .HasPrincipalKey(assessment => new { assessment.Id, assessment.Country })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
