//! What WebDriver can do and the client library does not offer.

use http::Method;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{ElementId, RequestData, SessionId, WebElement};

use super::Told;

/// The name a screen reader says.
#[derive(Debug)]
struct ComputedLabel(ElementId);

impl FormatRequestData for ComputedLabel {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData::new(Method::GET, format!("/session/{session}/element/{}/computedlabel", self.0))
    }
}

pub async fn accessible_name(element: &WebElement) -> Told<String> {
    let answer = element.handle().cmd(ComputedLabel(element.element_id())).await?;
    Ok(answer.value::<Option<String>>()?.unwrap_or_default())
}
