"""Every page by the view it draws. Loaded behind the first window, which shows `StartPage` alone."""

from typing import Final

from gui.pages.app_page import AppPage
from gui.pages.choose_maker_page import ChooseMakerPage
from gui.pages.choose_phone_page import ChoosePhonePage
from gui.pages.closing_page import ClosingPage
from gui.pages.confirm_page import ConfirmPage
from gui.pages.doctor_page import DoctorPage
from gui.pages.failed_page import FailedPage
from gui.pages.guide_page import GuidePage
from gui.pages.help_page import HelpPage
from gui.pages.kept_changes_page import KeptChangesPage
from gui.pages.look_up_page import LookUpPage
from gui.pages.maker_card_page import MakerCardPage
from gui.pages.outcome_page import OutcomePage
from gui.pages.page import Page
from gui.pages.progress_page import ProgressPage
from gui.pages.ready_page import ReadyPage
from gui.pages.results_page import ResultsPage
from gui.pages.start_page import StartPage
from gui.viewmodels import (
    AppPageView,
    ChooseMakerView,
    ChoosePhoneView,
    ClosingView,
    ConfirmView,
    DoctorView,
    FailedView,
    GuideView,
    HelpView,
    KeptChangesView,
    LookUpView,
    MakerCardView,
    OutcomeView,
    PageView,
    ProgressView,
    ReadyView,
    ResultsView,
    StartingView,
)

PAGES: Final[dict[type[PageView], type[Page]]] = {
    StartingView: StartPage,
    GuideView: GuidePage,
    DoctorView: DoctorPage,
    ChoosePhoneView: ChoosePhonePage,
    ReadyView: ReadyPage,
    ProgressView: ProgressPage,
    ResultsView: ResultsPage,
    AppPageView: AppPage,
    ConfirmView: ConfirmPage,
    OutcomeView: OutcomePage,
    KeptChangesView: KeptChangesPage,
    FailedView: FailedPage,
    LookUpView: LookUpPage,
    HelpView: HelpPage,
    MakerCardView: MakerCardPage,
    ChooseMakerView: ChooseMakerPage,
    ClosingView: ClosingPage,
}
